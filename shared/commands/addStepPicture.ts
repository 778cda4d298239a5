import type { Id } from '../model/ids.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import type { Command } from './command.ts';
import { keepPicture } from './keepPicture.ts';
import type { NewPicture } from './keepPicture.ts';

export interface AddStepPicture {
  readonly stepId: Id;
  readonly picture: NewPicture;
}

/** A picture at a step, behind those that it has; one that it has already stays where it is. */
export const addStepPicture: Command<AddStepPicture> = {
  refusal: (project, { stepId }) => mayEditSteps(project, [stepId]),
  label: (project, { stepId }) => ({
    key: 'addStepPicture',
    args: { name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, { stepId, picture }, { before, newId }) => {
    const others = Object.values(before.stepPictures).filter((one) => one.stepId === stepId);
    const pictureId = keepPicture(draft, before, picture);
    if (others.some((one) => one.pictureId === pictureId)) return;
    const id = newId();
    draft.stepPictures[id] = { id, stepId, pictureId, position: positionBehind(others.sort(byPosition)) };
  },
};
