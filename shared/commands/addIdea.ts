import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddIdea {
  readonly id: Id;
  readonly text: string;
  /** The question that it answers; null: none yet. */
  readonly questionId: Id | null;
}

/** An idea, behind the others of its question. */
export const addIdea: Command<AddIdea> = {
  refusal: (project, { text, questionId }) => {
    if (questionId !== null && project.questions[questionId] === undefined) return refuse('gone');
    return cleanText(text, limits.textLength) === '' ? refuse('words-missing') : null;
  },
  label: (_project, { text }) => ({ key: 'addIdea', args: { name: cleanLine(text, limits.nameLength) } }),
  apply: (draft, { id, text, questionId }, { before }) => {
    const siblings = Object.values(before.ideas).filter((idea) => idea.questionId === questionId);
    const position = positionBehind(siblings.sort(byPosition));
    draft.ideas[id] = { id, questionId, text: cleanText(text, limits.textLength), position };
  },
};
