import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import type { Command } from './command.ts';
import { releasePictures } from './keepPicture.ts';

/** Takes a picture off a step; out of the project too, where nothing else shows it. */
export const removeStepPicture: Command<{ readonly stepPictureId: Id }> = {
  refusal: (project, { stepPictureId }) =>
    mayEditSteps(project, [project.stepPictures[stepPictureId]?.stepId ?? '']),
  label: (project, { stepPictureId }) => ({
    key: 'removeStepPicture',
    args: { name: project.steps[project.stepPictures[stepPictureId]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepPictureId }, { before }) => {
    const removed = before.stepPictures[stepPictureId];
    delete draft.stepPictures[stepPictureId];
    releasePictures(draft, before, [removed?.pictureId ?? null]);
  },
};
