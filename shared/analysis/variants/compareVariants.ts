import { blueprintLineKinds } from '../blueprintLines.ts';
import type { BlueprintLineKind } from '../blueprintLines.ts';
import type { AnyRecord } from '../compareProjects.ts';
import type { Fact } from '../comparison.ts';
import { factsOf } from '../factsOf.ts';
import { feelingsByStep } from '../feelingsByStep.ts';
import { isSameValue } from '../isSameValue.ts';
import { readingOrder } from '../readingOrder.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { LaneRole, Step } from '../../model/records.ts';

/** The same step in two variants of a map, and in what it is another. */
export interface ChangedStep {
  readonly oneId: Id;
  readonly otherId: Id;
  readonly facts: readonly Fact[];
  /** The lines of a blueprint that it moved across, from the customer inwards. */
  readonly lines: readonly BlueprintLineKind[];
  /** Towards the customer, or away; null: across no line. */
  readonly towards: 'customer' | 'inside' | null;
}

/** What is otherwise in the second of two variants than in the first. */
export interface VariantComparison {
  /** Steps of the second that the first has not, in reading order. */
  readonly added: readonly Id[];
  /** Steps of the first that the second has not. */
  readonly removed: readonly Id[];
  /** In the reading order of the second; those that are alike in everything are left out. */
  readonly changed: readonly ChangedStep[];
  /** How many steps both have. */
  readonly shared: number;
}

/** Where a step lies in its cell, which map it is on, and what it descends from are no differences. */
const told = [
  'title',
  'kind',
  'description',
  'stageId',
  'laneId',
  'participantId',
  'channelId',
  'ownerId',
  'thought',
  'importance',
  'isMomentOfTruth',
  'drama',
  'duration',
  'waitingTime',
  'cost',
  'volume',
] as const;

/** From the customer inwards; between two of them that follow each other runs a line. */
const depths: readonly (LaneRole | null)[] = ['customer', 'onstage', 'backstage', 'support'];

/** Two variants of a map, step by step: steps of the same lineage are the same step. */
export function compareVariants(project: Project, oneMapId: Id, otherMapId: Id): VariantComparison {
  const ones = readingOrder(project, oneMapId);
  const others = readingOrder(project, otherMapId);
  const byLineage = new Map(ones.flatMap((step) => (step.lineage === null ? [] : [[step.lineage, step]])));
  const feelings = feelingsByStep(project);
  const found = new Set<Id>();
  const added: Id[] = [];
  const changed: ChangedStep[] = [];
  for (const other of others) {
    const one = other.lineage === null ? undefined : byLineage.get(other.lineage);
    if (one === undefined || found.has(one.id)) {
      added.push(other.id);
      continue;
    }
    found.add(one.id);
    const facts = [...stepFacts(project, one, other), ...feelingFacts(feelings, one.id, other.id)];
    const crossing = crossingOf(project, one, other);
    if (facts.length === 0 && crossing.towards === null) continue;
    changed.push({ oneId: one.id, otherId: other.id, facts, ...crossing });
  }
  return {
    added,
    removed: ones.filter(({ id }) => !found.has(id)).map(({ id }) => id),
    changed,
    shared: found.size,
  };
}

function stepFacts(project: Project, one: Step, other: Step): readonly Fact[] {
  const sides = { before: one as unknown as AnyRecord, after: other as unknown as AnyRecord };
  // Two stages of the same name are the same to a reader.
  return factsOf('steps', sides, told, [project, project]).filter(({ from, to }) => !isSameValue(from, to));
}

function feelingFacts(feelings: ReturnType<typeof feelingsByStep>, oneId: Id, otherId: Id): readonly Fact[] {
  const [before, after] = [feelings.get(oneId) ?? [], feelings.get(otherId) ?? []];
  const participants = new Set([...before, ...after].map(({ participant }) => participant));
  return [...participants].flatMap((participant): readonly Fact[] => {
    const valueOf = (side: typeof before): Fact['from'] => {
      const felt = side.find((one) => one.participant === participant);
      return felt === undefined ? { kind: 'nothing' } : { kind: 'feeling', valence: felt.valence };
    };
    const [from, to] = [valueOf(before), valueOf(after)];
    return isSameValue(from, to) ? [] : [{ key: 'feeling', of: participant.name, from, to }];
  });
}

function crossingOf(project: Project, one: Step, other: Step): Pick<ChangedStep, 'lines' | 'towards'> {
  const depthOf = (step: Step) => depths.indexOf(project.lanes[step.laneId ?? '']?.role ?? null);
  const [from, to] = [depthOf(one), depthOf(other)];
  if (from === -1 || to === -1 || from === to) return { lines: [], towards: null };
  return {
    lines: blueprintLineKinds.slice(Math.min(from, to), Math.max(from, to)),
    towards: to < from ? 'customer' : 'inside',
  };
}
