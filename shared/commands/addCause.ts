import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText, isBlank } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddCause {
  readonly id: Id;
  readonly insightId: Id;
  /** The cause that this one is the reason of; null: of the insight itself. */
  readonly parentId: Id | null;
  readonly text: string;
}

/** One more *why*, behind the others of the same cause. */
export const addCause: Command<AddCause> = {
  refusal: (project, { insightId, parentId, text }) => {
    if (project.insights[insightId] === undefined) return refuse('gone');
    if (parentId !== null && project.causes[parentId]?.insightId !== insightId) return refuse('gone');
    return isBlank(text) ? refuse('cause-missing') : null;
  },
  label: (_project, { text }) => ({
    key: 'addCause',
    args: { name: cleanLine(text, limits.nameLength) },
  }),
  apply: (draft, { id, insightId, parentId, text }, { before }) => {
    const siblings = Object.values(before.causes).filter(
      (one) => one.insightId === insightId && one.parentId === parentId,
    );
    draft.causes[id] = {
      id,
      insightId,
      parentId,
      text: cleanText(text, limits.textLength),
      position: positionBehind(siblings.sort(byPosition)),
      isRoot: false,
      stepId: null,
      causeInsightId: null,
      participantId: null,
    };
  },
};
