import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** Takes the name off a state; the state itself stays in the log. */
export const deleteVersion: Command<{ readonly versionId: Id }> = {
  refusal: (project, { versionId }) => (project.versions[versionId] === undefined ? refuse('gone') : null),
  label: (project, { versionId }) => ({
    key: 'deleteVersion',
    args: { name: project.versions[versionId]?.name ?? '' },
  }),
  apply: (draft, { versionId }) => {
    delete draft.versions[versionId];
  },
};
