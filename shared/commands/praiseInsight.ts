import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Basis } from '../model/records.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { missingForPraise } from '../rules/missingForPraise.ts';
import type { PraiseProof } from '../rules/missingForPraise.ts';
import { proofOf } from '../rules/proofOf.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { metricValueAt, setMetricValue } from './metricValues.ts';
import { blanks } from '../model/blanks.ts';

export interface PraiseInsight extends PraiseProof {
  readonly insightId: Id;
  /** Of the figure, as in “min” or “%”; may be empty for a count. */
  readonly unit: string;
  readonly basis: Basis;
  /** Where the figure comes from; may be empty. */
  readonly source: string;
}

/** Turns a pain point into a praise point, or changes the proof of one that is praised already. */
export const praiseInsight: Command<PraiseInsight> = {
  refusal: (project, args) => {
    const insight = project.insights[args.insightId];
    if (insight === undefined) return refuse('gone');
    if (insight.polarity !== 'pain') return refuse('not-a-pain');
    return missingForPraise(args).length === 0 ? null : refuse('praise-incomplete');
  },
  label: (project, { insightId }) => ({
    key: project.insights[insightId]?.state === 'praised' ? 'editProof' : 'praiseInsight',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, args, applying) => {
    const insight = draft.insights[args.insightId];
    if (insight === undefined) return;
    insight.state = 'praised';
    insight.remedy = cleanText(args.remedy, limits.textLength);
    insight.wordsNow = cleanText(args.wordsNow, limits.textLength);

    const metricId = proofOf(applying.before, args.insightId)?.id ?? applying.newId();
    const known = draft.metrics[metricId];
    const facts = {
      name: cleanLine(args.metricName, limits.nameLength),
      unit: cleanLine(args.unit, limits.nameLength),
      direction: args.direction,
      source: cleanText(args.source, limits.textLength),
    };
    if (known === undefined)
      draft.metrics[metricId] = { ...blanks.metrics, id: metricId, insightId: args.insightId, ...facts };
    else Object.assign(known, facts);
    for (const [moment, value] of [
      ['baseline', args.before],
      ['actual', args.after],
    ] as const) {
      if (value === null) continue;
      const note = metricValueAt(applying.before, metricId, moment)?.note ?? '';
      setMetricValue(draft, metricId, moment, { value, basis: args.basis, note }, applying);
    }
  },
};
