import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** Makes a praised pain a pain again. What was done, said and measured stays written down. */
export const reopenInsight: Command<{ readonly insightId: Id }> = {
  refusal: (project, { insightId }) => {
    const insight = project.insights[insightId];
    if (insight === undefined) return refuse('gone');
    return insight.polarity === 'pain' && insight.state === 'praised' ? null : refuse('not-praised');
  },
  label: (project, { insightId }) => ({
    key: 'reopenInsight',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, { insightId }) => {
    const insight = draft.insights[insightId];
    if (insight !== undefined) insight.state = 'found';
  },
};
