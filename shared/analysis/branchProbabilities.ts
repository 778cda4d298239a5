import { changedIds } from '../model/changedIds.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Connection } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';
import type { Answer } from '../model/remembered.ts';
import { connectionsByStep } from './connectionsByStep.ts';

export const branchStates = ['unsaid', 'whole', 'open', 'under', 'over'] as const;

/** How the probabilities of a decision's branches stand to one another. */
export interface Branches {
  /** The sequence connections that leave it, by id. */
  readonly connections: readonly Connection[];
  /** Of the probabilities that are given. */
  readonly sum: number;
  /** How many branches have none. */
  readonly missing: number;
  /**
   * `unsaid`: none is given. `whole`: they sum to 1. `open`: some are given, and what is left to 1 is shared by the
   * others. `under` and `over`: they do not sum to 1.
   */
  readonly state: (typeof branchStates)[number];
}

/** Shares like 1/3 do not add up to the last bit. */
const tolerance = 1e-9;

/** The branches of one decision; null where the step is none, or nothing leaves it. */
export function branchesOf(
  { steps, connections }: Pick<Project, 'steps' | 'connections'>,
  stepId: Id,
): Branches | null {
  if (steps[stepId]?.kind !== 'decision') return null;
  const leaving = (connectionsByStep({ connections }).out.get(stepId) ?? []).filter(
    ({ kind }) => kind === 'sequence',
  );
  return leaving.length === 0 ? null : weighed(leaving);
}

/** The decisions of a map whose branches do not sum to 1, with how they stand. */
export const unevenDecisions: (tables: Branching, mapId: Id) => ReadonlyMap<Id, Branches> = remembered(
  ({ steps, connections }: Branching, mapId: Id) => [steps, connections, mapId],
  (last: Answer<[Branching, Id], ReadonlyMap<Id, Branches>> | null, now, mapId) => {
    const isAlike =
      last?.args[1] === mapId &&
      last.args[0].connections === now.connections &&
      changedIds(last.args[0].steps, now.steps).every(
        (id) => last.args[0].steps[id]?.kind === now.steps[id]?.kind,
      );
    return isAlike ? last.result : unevenAmong(now, mapId);
  },
);

type Branching = Pick<Project, 'steps' | 'connections'>;

function unevenAmong({ steps, connections }: Branching, mapId: Id): ReadonlyMap<Id, Branches> {
  const leaving = new Map<Id, Connection[]>();
  for (const id in connections) {
    const one = connections[id];
    if (one?.mapId !== mapId || one.kind !== 'sequence' || steps[one.fromStepId]?.kind !== 'decision')
      continue;
    const others = leaving.get(one.fromStepId);
    if (others === undefined) leaving.set(one.fromStepId, [one]);
    else others.push(one);
  }
  const uneven = new Map<Id, Branches>();
  for (const [stepId, ones] of leaving) {
    const branches = weighed(ones);
    if (branches.state === 'under' || branches.state === 'over') uneven.set(stepId, branches);
  }
  return uneven;
}

/** What each branch then has, by connection: what is given, and of the rest an equal share. */
export function sharedProbabilities({ connections, sum, missing }: Branches): ReadonlyMap<Id, number> {
  const share = missing === 0 ? 0 : Math.max(0, 1 - sum) / missing;
  return new Map(connections.map(({ id, probability }) => [id, probability ?? share]));
}

/** The same branches so that they sum to 1, each in the proportion that it has; all 0: each alike. */
export function scaledProbabilities(branches: Branches): ReadonlyMap<Id, number> {
  const shared = sharedProbabilities(branches);
  const sum = [...shared.values()].reduce((before, value) => before + value, 0);
  return new Map(
    [...shared].map(([id, value]) => [id, sum === 0 ? 1 / shared.size : Math.min(1, value / sum)]),
  );
}

function weighed(leaving: readonly Connection[]): Branches {
  const connections = [...leaving].sort((one, other) => (one.id < other.id ? -1 : 1));
  const given = connections.flatMap(({ probability }) => probability ?? []);
  const sum = given.reduce((before, value) => before + value, 0);
  const missing = connections.length - given.length;
  return { connections, sum, missing, state: stateOf(sum, missing, given.length) };
}

function stateOf(sum: number, missing: number, given: number): Branches['state'] {
  if (given === 0) return 'unsaid';
  if (sum > 1 + tolerance) return 'over';
  if (sum >= 1 - tolerance) return 'whole';
  return missing > 0 ? 'open' : 'under';
}
