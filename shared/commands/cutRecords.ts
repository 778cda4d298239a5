import type { Id } from '../model/ids.ts';
import { stepIdsWhere } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeEmptyLane, removeStage, removeSteps } from './remove.ts';

export interface CutRecords {
  readonly stepIds: readonly Id[];
  readonly stageIds: readonly Id[];
  readonly laneIds: readonly Id[];
}

/** What was put on the clipboard, taken out of its map: steps, and stages and lanes with all that lies in them. */
export const cutRecords: Command<CutRecords> = {
  refusal: (project, { stepIds, stageIds, laneIds }) => {
    const isThere =
      stepIds.every((id) => project.steps[id] !== undefined) &&
      stageIds.every((id) => project.stages[id] !== undefined) &&
      laneIds.every((id) => project.lanes[id] !== undefined);
    if (!isThere || stepIds.length + stageIds.length + laneIds.length === 0) return refuse('gone');
    const [stages, lanes] = [new Set<Id | null>(stageIds), new Set<Id | null>(laneIds)];
    const within = stepIdsWhere(project, (step) => stages.has(step.stageId) || lanes.has(step.laneId));
    return mayEditSteps(project, new Set([...stepIds, ...within]));
  },
  label: (project, { stepIds, stageIds, laneIds }) => {
    const [stage, lane, step] = [stageIds[0], laneIds[0], stepIds[0]];
    if (stage !== undefined) {
      return { key: 'cutStages', args: { count: stageIds.length, name: project.stages[stage]?.name ?? '' } };
    }
    if (lane !== undefined) {
      return { key: 'cutLanes', args: { count: laneIds.length, name: project.lanes[lane]?.name ?? '' } };
    }
    return { key: 'cutSteps', args: { count: stepIds.length, name: project.steps[step ?? '']?.title ?? '' } };
  },
  apply: (draft, { stepIds, stageIds, laneIds }, { before }) => {
    const stages = new Set(stageIds);
    const lanes = new Set(laneIds);
    const inside = Object.values(before.steps).filter(
      (step) => stages.has(step.stageId ?? '') || lanes.has(step.laneId ?? ''),
    );
    removeSteps(draft, before, new Set([...stepIds, ...inside.map((step) => step.id)]));
    for (const id of stages) removeStage(draft, before, id);
    for (const id of lanes) removeEmptyLane(draft, before, id);
  },
};
