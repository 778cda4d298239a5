import type { Id } from '../model/ids.ts';
import { byPosition } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

/** Another place among the pictures of its step, itself not counted; the first one is shown on the map. */
export const moveStepPicture: Command<{ readonly stepPictureId: Id; readonly index: number }> = {
  refusal: (project, { stepPictureId }) =>
    mayEditSteps(project, [project.stepPictures[stepPictureId]?.stepId ?? '']),
  label: (project, { stepPictureId }) => ({
    key: 'moveStepPicture',
    args: { name: project.steps[project.stepPictures[stepPictureId]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepPictureId, index }, { before }) => {
    const stepId = before.stepPictures[stepPictureId]?.stepId;
    const siblings = Object.values(before.stepPictures).filter((one) => one.stepId === stepId);
    placeAmong(draft.stepPictures, siblings.sort(byPosition), stepPictureId, index);
  },
};
