import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Basis } from '../model/records.ts';
import { seriesOf } from '../analysis/metrics/seriesOf.ts';
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
  /** Of the figure before; where it is not given it keeps its own, or rests on the same as the one after. */
  readonly basisBefore?: Basis;
  /** Where the figure comes from; may be empty. */
  readonly source: string;
}

/** The last millisecond that a date can name (ECMA-262). */
const lastMoment = 8.64e15;

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
    const { before, after, basis } = args;
    if (before === null || after === null) return;
    const baseline = metricValueAt(applying.before, metricId, 'baseline');
    const basisBefore = args.basisBefore ?? baseline?.basis ?? basis;
    setMetricValue(
      draft,
      metricId,
      'baseline',
      { value: before, basis: basisBefore, note: baseline?.note ?? '' },
      applying,
    );
    const last = known === undefined ? undefined : seriesOf(applying.before, known).at(-1);
    if (last === undefined) {
      const note = metricValueAt(applying.before, metricId, 'actual')?.note ?? '';
      setMetricValue(draft, metricId, 'actual', { value: after, basis, note }, applying);
    } else if (last.value !== after || last.basis !== basis) {
      // Dated values go before an undated one: another figure of now is one more of them, and the latest.
      const id = applying.newId();
      const at = Math.min(Math.max(last.at + 1, applying.now()), lastMoment);
      draft.metricPoints[id] = { id, metricId, at, value: after + 0, basis, note: '' };
    }
  },
};
