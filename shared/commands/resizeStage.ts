import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { sizes } from '../model/sizes.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** A new width of a stage, in px at 100 %; never so narrow that a step in it would stand in the next one. */
export const resizeStage: Command<{ readonly stageId: Id; readonly width: number }> = {
  refusal: (project, { stageId }) => (project.stages[stageId] === undefined ? refuse('gone') : null),
  label: (project, { stageId }) => ({
    key: 'resizeStage',
    args: { name: project.stages[stageId]?.name ?? '' },
  }),
  apply: (draft, { stageId, width }, { before }) => {
    const stage = draft.stages[stageId];
    if (stage === undefined || Number.isNaN(width)) return;
    let least: number = limits.stageWidthMin;
    for (const step of Object.values(before.steps)) {
      if (step.stageId === stageId) least = Math.max(least, step.x + sizes.step.width + sizes.gap);
    }
    stage.width = Math.round(Math.max(least, Math.min(width, limits.stageWidthMax)));
  },
};
