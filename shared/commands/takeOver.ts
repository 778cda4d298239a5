import { descentOf, takenOver } from '../analysis/shelf/originOf.ts';
import type { Decisions, Descent, TakenOver } from '../analysis/shelf/originOf.ts';
import { rekeyed, shapeOf } from '../analysis/shelf/flowShape.ts';
import type { FlowShape } from '../analysis/shelf/flowShape.ts';
import type { Draft } from 'immer';
import type { ChangeLabel } from '../model/change.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Applying, Command } from './command.ts';
import { writeFlow } from './writeFlow.ts';

/** What a map takes over. */
export interface Taking {
  readonly mapId: Id;
  readonly decisions: Decisions;
  /** The ids that what comes gets, by its ids in the origin. */
  readonly newIds: Readonly<Record<Id, Id>>;
}

export interface TakeOver {
  /** A flow that came from the shelf, and the version there; null: the flow stays as it is. */
  readonly flow: (Taking & { readonly theirs: FlowShape; readonly number: number }) | null;
  /** The flow that the journeys were made of. */
  readonly flowMapId: Id;
  /** Journeys that were made of it: each takes over what the flow is by then. */
  readonly journeys: readonly Taking[];
}

export interface TakeOverStep {
  readonly taking: Taking;
  readonly descent: Descent;
  readonly theirs: FlowShape;
  readonly result: TakenOver;
}

/** What each map would become: of the flow first, then of the journeys. Null where a map or its origin is gone. */
export function takeOverSteps(
  project: Project,
  { flow, flowMapId, journeys }: TakeOver,
): readonly TakeOverStep[] | null {
  const steps: TakeOverStep[] = [];
  let current = shapeOf(project, flowMapId);
  if (flow !== null) {
    const descent = descentOf(project, flow.mapId);
    if (descent === null) return null;
    const result = takenOver(descent, flow.theirs, flow.decisions);
    steps.push({ taking: flow, descent, theirs: flow.theirs, result });
    const ids = idsAfter(flow, descent, result);
    current = rekeyed(result.after, (key) => ids[key] ?? key);
  }
  for (const taking of journeys) {
    const descent = descentOf(project, taking.mapId);
    if (descent === null) return null;
    steps.push({ taking, descent, theirs: current, result: takenOver(descent, current, taking.decisions) });
  }
  return steps;
}

/** Whether the lanes that steps come to take steps here as well: a person may have given one to words since. */
function mayStand(project: Project, { descent, result }: TakeOverStep): boolean {
  const { mine, ids } = descent;
  return Object.entries(result.after.steps).every(([key, { laneId }]) => {
    const lane = mine.steps[key]?.laneId === laneId ? undefined : project.lanes[ids[laneId] ?? laneId];
    return lane === undefined || mayHoldSteps(lane);
  });
}

/** Ids of the origin → ids of the map, with those of what comes: what the map has already keeps its own. */
function idsAfter(
  { newIds }: Taking,
  { ids, mine }: Descent,
  { after }: TakenOver,
): Readonly<Record<Id, Id>> {
  const added = (['stages', 'lanes', 'steps'] as const).flatMap((table) =>
    Object.keys(after[table]).flatMap((key) => {
      const id = mine[table][key] === undefined ? newIds[key] : undefined;
      return id === undefined ? [] : [[key, id] as const];
    }),
  );
  return { ...ids, ...Object.fromEntries(added) };
}

/**
 * Takes over what a standard flow has become: a version of the shelf into the flow that came from it, and what the flow
 * is then into the journeys that were made of it. What a map has of its own stays, but where the person decided otherwise.
 */
export const takeOver: Command<TakeOver> = {
  refusal: (project, args) => {
    const steps = takeOverSteps(project, args);
    if (steps === null || project.maps[args.flowMapId] === undefined) return refuse('gone');
    if (!steps.every((step) => mayStand(project, step))) return refuse('takes-no-steps');
    const touched = new Set<Id>();
    const given = new Set<Id>();
    for (const { taking, descent, result } of steps) {
      for (const [key, step] of Object.entries(descent.mine.steps)) {
        const id = descent.ids[key] ?? key;
        if (result.after.steps[key] !== step && project.steps[id] !== undefined) touched.add(id);
      }
      for (const table of ['stages', 'lanes', 'steps'] as const) {
        for (const key of Object.keys(result.after[table])) {
          if (descent.mine[table][key] !== undefined) continue;
          const id = taking.newIds[key];
          if (id === undefined || project[table][id] !== undefined || given.has(id)) return refuse('gone');
          given.add(id);
        }
      }
    }
    return mayEditSteps(project, touched);
  },
  label: (project, { flow, flowMapId }) => {
    const { name = '' } = project.maps[flowMapId] ?? {};
    const key = flow === null ? 'takeOverFlow' : 'takeOverVersion';
    const args: ChangeLabel['args'] = flow === null ? { name } : { name, number: flow.number };
    return { key, args };
  },
  apply: (draft, args, applying) => {
    for (const step of takeOverSteps(applying.before, args) ?? []) {
      const { taking, descent, result } = step;
      const ids = idsAfter(taking, descent, result);
      const idOf = (key: Id): Id => ids[key] ?? key;
      const { mine, of } = descent;
      writeFlow(draft, { mapId: taking.mapId, of, mine, after: result.after, idOf }, applying);
      keepOrigin(draft, step, ids, step.taking === args.flow ? args.flow.number : null, applying);
    }
  },
};

function keepOrigin(
  draft: Draft<Project>,
  { descent, result }: TakeOverStep,
  ids: Readonly<Record<Id, Id>>,
  number: number | null,
  { before }: Applying,
): void {
  const row = draft.mapOrigins[descent.origin.id];
  if (row === undefined) return;
  row.base = JSON.stringify(result.base);
  row.ids = JSON.stringify(ids);
  if (number !== null && result.isAll) row.number = number;
  const flow = row.sourceProject === null ? before.maps[row.sourceMap] : undefined;
  if (flow !== undefined) row.name = flow.name;
}
