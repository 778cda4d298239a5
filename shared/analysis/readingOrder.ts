import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { lanesOf, stagesOf, stepsOf } from '../model/siblings.ts';

/** The steps of a map as a reader meets them: stage, x, lane, id; steps without a stage after those, by y, x, id. */
export function readingOrder(project: Project, mapId: Id): readonly Step[] {
  const stageRank = ranks(stagesOf(project, mapId));
  const laneRank = ranks(lanesOf(project, mapId));
  return stepsOf(project, mapId)
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
      return one.step.x - other.step.x || one.lane - other.lane || byId(one.step, other.step);
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
