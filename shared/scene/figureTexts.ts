import { gain } from '../analysis/gain.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Basis, Metric, MetricValue } from '../model/records.ts';
import type { SceneLanguage } from './sceneLanguage.ts';

type Figures = Pick<Project, 'metrics' | 'metricValues'>;

interface Figure {
  readonly metric: Metric;
  readonly values: readonly MetricValue[];
}

/**
 * Makes the function that tells the figure behind an insight in a line, `Time on hold: 900 → 2 min (assumed)`: of the
 * metric that shows a gain, else of the oldest. Empty where nothing is known. A value without the other stands alone;
 * two of different bases each have their own.
 */
export function figureTexts(
  project: Figures,
  bases: Readonly<Record<Basis, string>>,
  language: SceneLanguage,
): (insightId: Id) => string {
  const figures = figuresByInsight(project);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const isHan = language !== 'en';
  return (insightId) => {
    const known = figures.get(insightId) ?? [];
    const figure =
      known.find(({ metric, values }) => (gain(metric, values).improvement ?? 0) > 0) ?? known[0];
    if (figure === undefined) return '';
    const at = (moment: MetricValue['moment']) => figure.values.find((value) => value.moment === moment);
    const shown = [at('baseline'), at('actual')].filter((value) => value !== undefined);
    const last = shown.at(-1);
    if (last === undefined) return '';
    const basisOf = ({ basis }: MetricValue) => (isHan ? `（${bases[basis]}）` : ` (${bases[basis]})`);
    const numbers = shown.map((value) => {
      const isOwn = value.basis !== last.basis;
      return `${format.format(value.value)}${isOwn ? basisOf(value) : ''}`;
    });
    const { name, unit } = figure.metric;
    const called = name === '' ? '' : `${name}${isHan ? '：' : ': '}`;
    return `${called}${numbers.join(' → ')}${unit === '' ? '' : ` ${unit}`}${basisOf(last)}`;
  };
}

/** Of each insight the oldest first: an id tells the time it was made. */
function figuresByInsight({ metrics, metricValues }: Figures): ReadonlyMap<Id, readonly Figure[]> {
  const valuesOf = new Map<Id, MetricValue[]>();
  for (const value of Object.values(metricValues)) {
    const others = valuesOf.get(value.metricId);
    if (others === undefined) valuesOf.set(value.metricId, [value]);
    else others.push(value);
  }
  const figures = new Map<Id, Figure[]>();
  for (const metric of Object.values(metrics).sort((one, other) => (one.id < other.id ? -1 : 1))) {
    if (metric.insightId === null) continue;
    const figure = { metric, values: valuesOf.get(metric.id) ?? [] };
    const others = figures.get(metric.insightId);
    if (others === undefined) figures.set(metric.insightId, [figure]);
    else others.push(figure);
  }
  return figures;
}
