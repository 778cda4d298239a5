import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { feelingsByStep } from '../feelingsByStep.ts';
import { insightsByStep } from '../insightsByStep.ts';
import { isPraisePoint } from '../isPraisePoint.ts';
import { lineCrossings } from '../lineCrossings.ts';
import { meanValence } from '../meanValence.ts';
import { peakEnd } from '../peakEnd.ts';
import { readingOrder } from '../readingOrder.ts';

export const mapFigures = [
  'steps',
  'touchpoints',
  'waitingTime',
  'duration',
  'cost',
  'crossings',
  'mean',
  'peakEnd',
  'pains',
  'praises',
] as const;
export type MapFigure = (typeof mapFigures)[number];

/** A map in figures; null: none of its steps says it. Times in whole seconds, cost in minor units, feelings −2…+2. */
export type FiguresOfMap = Readonly<Record<MapFigure, number | null>>;

/** Which way is better; of the others nobody can say without knowing the service. */
export const betterWay: Readonly<Partial<Record<MapFigure, 'lower' | 'higher'>>> = {
  waitingTime: 'lower',
  duration: 'lower',
  cost: 'lower',
  mean: 'higher',
  peakEnd: 'higher',
  pains: 'lower',
  praises: 'higher',
};

/**
 * A map in figures. Sums are of the steps that say something. A step feels as those feel on the whole who are there (the
 * mean of their valences); the mean is that of these steps, and the peak–end value is taken along the reading order
 * (see `peakEnd`). A connection across two lines is one crossing. Insights count once.
 */
export function figuresOf(project: Project, mapId: Id): FiguresOfMap {
  const steps = readingOrder(project, mapId);
  const feelings = feelingsByStep(project);
  const valences = steps.flatMap(({ id }) => {
    const felt = meanValence((feelings.get(id) ?? []).map(({ valence }) => valence));
    return felt === null ? [] : [felt];
  });
  const insights = insightsByStep(project);
  const found = [...new Set(steps.flatMap(({ id }) => insights.get(id) ?? []))];
  const praises = found.filter(isPraisePoint).length;
  const crossing = lineCrossings(project, mapId);
  return {
    steps: steps.length,
    touchpoints: steps.filter(({ kind }) => kind === 'touchpoint').length,
    waitingTime: sumOf(steps.map(({ waitingTime }) => waitingTime?.seconds)),
    duration: sumOf(steps.map(({ duration }) => duration?.seconds)),
    cost: sumOf(steps.map(({ cost }) => cost?.minor)),
    crossings: crossing.size === 0 ? null : new Set([...crossing.values()].flatMap((ids) => [...ids])).size,
    mean: meanValence(valences),
    peakEnd: peakEnd(valences),
    pains: found.length - praises,
    praises,
  };
}

function sumOf(figures: readonly (number | undefined)[]): number | null {
  const said = figures.filter((figure) => figure !== undefined);
  return said.length === 0 ? null : said.reduce((sum, figure) => sum + figure, 0);
}
