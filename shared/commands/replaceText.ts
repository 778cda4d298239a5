import { replacements } from '../rules/replacements.ts';
import type { HitPlace } from '../rules/replacements.ts';
import type { TextQuery } from '../analysis/findText.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { renameParticipant } from './renameParticipant.ts';

export interface ReplaceText {
  readonly query: TextQuery;
  readonly replacement: string;
  /** Null: everywhere, but for what is locked or cannot take it. */
  readonly only: HitPlace | null;
}

/** Another text in place of one, at one place or in the whole project. */
export const replaceText: Command<ReplaceText> = {
  refusal: (project, { query, replacement, only }) => {
    if (only === null) return null;
    const { replaced, locked, kept } = replacements(project, query, replacement, only);
    if (locked > 0) return refuse('locked');
    if (kept > 0) return refuse('takes-no-words');
    return replaced === 0 ? refuse('gone') : null;
  },
  label: (project, { query, replacement, only }) => ({
    key: 'replaceText',
    args: {
      count: replacements(project, query, replacement, only).replaced,
      name: cleanLine(query.text, limits.nameLength),
    },
  }),
  apply: (draft, { query, replacement, only }, { before }) => {
    for (const { table, id, field, value } of replacements(before, query, replacement, only).changes) {
      if (table === 'participants' && field === 'name') {
        renameParticipant(draft, before, id, value);
        continue;
      }
      const record = draft[table][id];
      if (record !== undefined) Object.assign(record, { [field]: value });
    }
  },
};
