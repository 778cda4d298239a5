import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

/** A piece of evidence; a picture that nothing else shows goes with it. */
export const deleteEvidence: Command<{ readonly evidenceId: Id }> = {
  refusal: (project, { evidenceId }) => (project.evidence[evidenceId] === undefined ? refuse('gone') : null),
  label: (project, { evidenceId }) => ({
    key: 'deleteEvidence',
    args: { name: cleanLine(project.evidence[evidenceId]?.text ?? '', limits.nameLength) },
  }),
  apply: (draft, { evidenceId }, { before }) => {
    removeRows(draft, before, 'evidence', new Set([evidenceId]));
  },
};
