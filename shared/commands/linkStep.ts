import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface LinkStep {
  readonly stepId: Id;
  /** The map that shows the step in detail; null: none any more. */
  readonly mapId: Id | null;
}

/** Lets a step lead to another map, or no more. */
export const linkStep: Command<LinkStep> = {
  refusal: (project, { stepId, mapId }) => {
    const step = project.steps[stepId];
    if (step === undefined || (mapId !== null && project.maps[mapId] === undefined)) return refuse('gone');
    return mapId === step.mapId ? refuse('links-to-itself') : mayEditSteps(project, [stepId]);
  },
  label: (project, { stepId, mapId }) => ({
    key: mapId === null ? 'unlinkStep' : 'linkStep',
    args: {
      name: project.steps[stepId]?.title ?? '',
      map: project.maps[mapId ?? project.steps[stepId]?.linkedMapId ?? '']?.name ?? '',
    },
  }),
  apply: (draft, { stepId, mapId }) => {
    const step = draft.steps[stepId];
    if (step !== undefined) step.linkedMapId = mapId;
  },
};
