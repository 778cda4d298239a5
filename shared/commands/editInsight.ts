import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** What the customer says, in other words. */
export const editInsight: Command<{ readonly insightId: Id; readonly words: string }> = {
  refusal: (project, { insightId, words }) => {
    if (project.insights[insightId] === undefined) return refuse('gone');
    return cleanText(words, limits.textLength) === '' ? refuse('words-missing') : null;
  },
  label: (project, { insightId }) => ({
    key: project.insights[insightId]?.polarity === 'praise' ? 'editPraise' : 'editPain',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, { insightId, words }) => {
    const insight = draft.insights[insightId];
    if (insight !== undefined) insight.words = cleanText(words, limits.textLength);
  },
};
