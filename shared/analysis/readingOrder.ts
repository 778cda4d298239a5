import { changedIds } from '../model/changedIds.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';
import type { Answer } from '../model/remembered.ts';
import { lanesOf, stagesOf, stepsOf } from '../model/siblings.ts';

type Frame = Pick<Project, 'stages' | 'lanes' | 'steps'>;

/** The steps of a map as a reader meets them: stage, x, lane, y, id; steps without a stage after those, by y, x, id. */
export const readingOrder: (project: Frame, mapId: Id) => readonly Step[] = remembered(
  ({ stages, lanes, steps }: Frame, mapId: Id) => [stages, lanes, steps, mapId],
  (last: Answer<[Frame, Id], readonly Step[]> | null, project, mapId) =>
    (last === null ? null : inSamePlaces(last, project, mapId)) ??
    inReadingOrder(project, mapId, stepsOf(project, mapId)),
);

/** The order of before, with the steps as they are now; null where one of them came, went or moved. */
function inSamePlaces(
  { args: [before, beforeMapId], result }: Answer<[Frame, Id], readonly Step[]>,
  now: Frame,
  mapId: Id,
): readonly Step[] | null {
  if (beforeMapId !== mapId || before.stages !== now.stages || before.lanes !== now.lanes) return null;
  const replaced = new Map<Step, Step>();
  for (const id of changedIds(before.steps, now.steps)) {
    const old = before.steps[id];
    const step = now.steps[id];
    if (old?.mapId !== mapId && step?.mapId !== mapId) continue;
    if (old === undefined || step === undefined || !isSamePlace(old, step)) return null;
    replaced.set(old, step);
  }
  return replaced.size === 0 ? result : result.map((step) => replaced.get(step) ?? step);
}

function isSamePlace(one: Step, other: Step): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.stageId === other.stageId &&
    one.laneId === other.laneId &&
    one.mapId === other.mapId
  );
}

/** These steps of a map in the order in which a reader meets them. */
export function inReadingOrder(
  project: Pick<Project, 'stages' | 'lanes'>,
  mapId: Id,
  steps: readonly Step[],
): readonly Step[] {
  const stageRank = ranks(stagesOf(project, mapId));
  const laneRank = ranks(lanesOf(project, mapId));
  return steps
    .map((step) => ({
      step,
      stage: rankOf(stageRank, step.stageId),
      lane: rankOf(laneRank, step.laneId),
    }))
    .sort((one, other) => {
      if (one.stage !== other.stage) return one.stage - other.stage;
      if (one.stage === nowhere) {
        return one.step.y - other.step.y || one.step.x - other.step.x || byId(one.step, other.step);
      }
      return (
        one.step.x - other.step.x ||
        one.lane - other.lane ||
        one.step.y - other.step.y ||
        byId(one.step, other.step)
      );
    })
    .map(({ step }) => step);
}

// A finite number, so that two of them subtract to 0.
const nowhere = Number.MAX_SAFE_INTEGER;

function ranks(siblings: readonly { readonly id: Id }[]): ReadonlyMap<Id, number> {
  return new Map(siblings.map(({ id }, rank) => [id, rank]));
}

function rankOf(rankById: ReadonlyMap<Id, number>, id: Id | null): number {
  return id === null ? nowhere : (rankById.get(id) ?? nowhere);
}

function byId(one: Step, other: Step): number {
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}
