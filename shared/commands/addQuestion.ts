import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddQuestion {
  readonly id: Id;
  readonly text: string;
  /** The insights that it comes from; may be none yet. */
  readonly insightIds: readonly Id[];
}

/** A *how might we* question, behind the others. */
export const addQuestion: Command<AddQuestion> = {
  refusal: (project, { text, insightIds }) => {
    if (insightIds.some((id) => project.insights[id] === undefined)) return refuse('gone');
    return cleanText(text, limits.textLength) === '' ? refuse('words-missing') : null;
  },
  label: (_project, { text }) => ({ key: 'addQuestion', args: { name: cleanLine(text, limits.nameLength) } }),
  apply: (draft, { id, text, insightIds }, { before, newId }) => {
    const position = positionBehind(Object.values(before.questions).sort(byPosition));
    draft.questions[id] = { id, text: cleanText(text, limits.textLength), position };
    for (const insightId of new Set(insightIds)) {
      const linkId = newId();
      draft.questionInsights[linkId] = { id: linkId, questionId: id, insightId };
    }
  },
};
