import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';
import { linkLabel } from './linkActions.ts';

/** Two actions that need or exclude each other no more. */
export const unlinkActions: Command<{ readonly linkId: Id }> = {
  refusal: (project, { linkId }) => (project.actionLinks[linkId] === undefined ? refuse('gone') : null),
  label: (project, { linkId }) => {
    const link = project.actionLinks[linkId] ?? { fromId: '', toId: '', kind: 'needs' as const };
    return linkLabel(project, link, { needs: 'needActionNoMore', excludes: 'excludeActionNoMore' });
  },
  apply: (draft, { linkId }, { before }) => {
    removeRows(draft, before, 'actionLinks', new Set([linkId]));
  },
};
