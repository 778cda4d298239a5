import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

/** A cause with all that is behind it. */
export const deleteCause: Command<{ readonly causeId: Id }> = {
  refusal: (project, { causeId }) => (project.causes[causeId] === undefined ? refuse('gone') : null),
  label: (project, { causeId }) => ({
    key: 'deleteCause',
    args: { name: cleanLine(project.causes[causeId]?.text ?? '', limits.nameLength) },
  }),
  apply: (draft, { causeId }, { before }) => {
    removeRows(draft, before, 'causes', new Set([causeId]));
  },
};
