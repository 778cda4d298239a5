import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { linkAddress } from '../rules/linkAddress.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddStepLink {
  readonly id: Id;
  readonly stepId: Id;
  readonly url: string;
  /** What is shown for it; may be empty. */
  readonly title: string;
}

/** An address of the web or of mail at a step. */
export const addStepLink: Command<AddStepLink> = {
  refusal: (project, { stepId, url }) => {
    if (project.steps[stepId] === undefined) return refuse('gone');
    return linkAddress(url) === null ? refuse('not-a-link') : mayEditSteps(project, [stepId]);
  },
  label: (project, { stepId }) => ({
    key: 'addStepLink',
    args: { name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, { id, stepId, url, title }, { before }) => {
    const others = Object.values(before.stepLinks).filter((one) => one.stepId === stepId);
    draft.stepLinks[id] = {
      id,
      stepId,
      url: linkAddress(url) ?? '',
      title: cleanLine(title, limits.nameLength),
      position: positionBehind(others.sort(byPosition)),
    };
  },
};
