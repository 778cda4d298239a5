import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Polarity } from '../model/records.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { blanks } from '../model/blanks.ts';

export interface AddInsight {
  readonly id: Id;
  readonly polarity: Polarity;
  /** In the customer's words. */
  readonly words: string;
  readonly stepIds: readonly Id[];
}

/** Tags steps with a pain point, or with a praise point where the service delights already. */
export const addInsight: Command<AddInsight> = {
  refusal: (project, { words, stepIds }) => {
    if (!stepIds.every((id) => project.steps[id] !== undefined)) return refuse('gone');
    return cleanText(words, limits.textLength) === '' ? refuse('words-missing') : null;
  },
  label: (_project, { polarity, words }) => ({
    key: polarity === 'pain' ? 'addPain' : 'addPraise',
    args: { name: cleanLine(words, limits.nameLength) },
  }),
  apply: (draft, { id, polarity, words, stepIds }, { newId }) => {
    draft.insights[id] = {
      ...blanks.insights,
      id,
      polarity,
      state: 'found',
      words: cleanText(words, limits.textLength),
      remedy: '',
      wordsNow: '',
    };
    for (const stepId of new Set(stepIds)) {
      const linkId = newId();
      draft.insightSteps[linkId] = { id: linkId, insightId: id, stepId };
    }
  },
};
