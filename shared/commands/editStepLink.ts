import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { linkAddress } from '../rules/linkAddress.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface EditStepLink {
  readonly linkId: Id;
  readonly url: string;
  readonly title: string;
}

export const editStepLink: Command<EditStepLink> = {
  refusal: (project, { linkId, url }) => {
    const locked = mayEditSteps(project, [project.stepLinks[linkId]?.stepId ?? '']);
    return locked ?? (linkAddress(url) === null ? refuse('not-a-link') : null);
  },
  label: (project, { linkId }) => ({
    key: 'editStepLink',
    args: { name: project.steps[project.stepLinks[linkId]?.stepId ?? '']?.title ?? '' },
  }),
  apply: (draft, { linkId, url, title }) => {
    const link = draft.stepLinks[linkId];
    if (link === undefined) return;
    link.url = linkAddress(url) ?? link.url;
    link.title = cleanLine(title, limits.nameLength);
  },
};
