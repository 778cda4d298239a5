import type { Project } from '../../model/project.ts';
import type { Insight, Metric } from '../../model/records.ts';
import { actualOf, answersOf, baselineOf, seriesOf } from '../metrics/seriesOf.ts';
import type { Reading } from '../metrics/seriesOf.ts';
import { isSurvey, surveyCounts } from '../metrics/surveyScore.ts';
import { counted, figureOf } from './figure.ts';
import type { LedgerFigure, LedgerPart, LedgerRow, LedgerUnit } from './figure.ts';

/** A pain that became praise, and the figure that shows it. */
export interface ProvedPraise {
  readonly insight: Insight;
  readonly metric: Metric;
  readonly before: Reading;
  readonly now: Reading;
  /** Now − before, in the unit of the metric. */
  readonly change: LedgerFigure;
}

/** What was praised, with the figures before and now that are better in the right direction. */
export function provedPraises(project: Project): readonly ProvedPraise[] {
  return Object.values(project.metrics).flatMap((metric) => {
    const insight = project.insights[metric.insightId ?? ''];
    const [before, now] = [baselineOf(project, metric), actualOf(project, metric)];
    if (insight?.state !== 'praised' || before === null || now?.basis !== 'measured') return [];
    const isBetter = metric.direction === 'higher' ? now.value > before.value : now.value < before.value;
    if (!isBetter) return [];
    const unit: LedgerUnit = { of: 'own', unit: metric.unit };
    const rowOf = (word: 'baseline' | 'now', { value, basis, at }: Reading): LedgerRow => ({
      key: word,
      id: metric.id,
      name: '',
      ...{ word, value, basis },
      ...(at !== null && { at }),
    });
    const rows = [rowOf('baseline', before), { ...rowOf('now', now), ...fromAnswers(project, metric) }];
    return [{ insight, metric, before, now, change: figureOf('change', unit, rows) }];
  });
}

/** The answers of the latest day, where the value of now is computed from them. */
function fromAnswers(project: Project, metric: Metric): Pick<LedgerRow, 'way' | 'parts'> {
  const last = seriesOf(project, metric).at(-1);
  if (last?.id !== null || !isSurvey(metric.method)) return {};
  const counts = new Map<number, number>();
  for (const { at, score, count } of answersOf(project, metric.id)) {
    if (at === last.at) counts.set(score, (counts.get(score) ?? 0) + count);
  }
  const { all, sum, top, bottom } = surveyCounts(metric.method, counts);
  const part = (word: LedgerPart['word'], value: number): LedgerPart => ({ word, value, unit: counted });
  if (metric.method === 'ces') return { way: 'quotient', parts: [part('scores', sum), part('answers', all)] };
  return { way: 'balance', parts: [part('top', top), part('bottom', bottom), part('answers', all)] };
}
