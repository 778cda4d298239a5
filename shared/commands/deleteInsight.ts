import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeInsights } from './remove.ts';

/** An insight with its figures; the steps stay. */
export const deleteInsight: Command<{ readonly insightId: Id }> = {
  refusal: (project, { insightId }) => (project.insights[insightId] === undefined ? refuse('gone') : null),
  label: (project, { insightId }) => ({
    key: project.insights[insightId]?.polarity === 'praise' ? 'deletePraise' : 'deletePain',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, { insightId }, { before }) => {
    removeInsights(draft, before, new Set([insightId]));
  },
};
