import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** A new width of a stage, in px at 100 %. */
export const resizeStage: Command<{ readonly stageId: Id; readonly width: number }> = {
  refusal: (project, { stageId }) => (project.stages[stageId] === undefined ? refuse('gone') : null),
  label: (project, { stageId }) => ({
    key: 'resizeStage',
    args: { name: project.stages[stageId]?.name ?? '' },
  }),
  apply: (draft, { stageId, width }) => {
    const stage = draft.stages[stageId];
    if (stage === undefined || !Number.isFinite(width)) return;
    stage.width = Math.round(Math.max(limits.stageWidthMin, Math.min(width, limits.stageWidthMax)));
  },
};
