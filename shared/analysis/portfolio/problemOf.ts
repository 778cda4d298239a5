import type { Action, Portfolio } from '../../model/actionRecords.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight } from '../../model/records.ts';
import { byPosition } from '../../model/siblings.ts';
import { isPraisePoint } from '../isPraisePoint.ts';
import type { PortfolioModel } from './model.ts';
import { stepsByInsight, weightOf } from './weightOf.ts';
import type { MissingFigure } from './weightOf.ts';

/** What is weighed in a portfolio, and what was taken where nothing was said. */
export interface PortfolioProblem {
  /** In the order of the model. */
  readonly actions: readonly Action[];
  readonly pains: readonly Insight[];
  readonly model: PortfolioModel;
  /** Actions without any cost, or without effort: they count as free. */
  readonly withoutCost: readonly Id[];
  readonly withoutEffort: readonly Id[];
  /** Actions that are not said to remove any share of a pain that counts. */
  readonly withoutEffect: readonly Id[];
  /** What is missing for the weights, by pain. */
  readonly unweighed: ReadonlyMap<Id, readonly MissingFigure[]>;
  /** The sums are beyond what is still counted exactly. */
  readonly isTooLarge: boolean;
}

/**
 * A portfolio of a project as a problem: all actions that are not dropped, all pains that are neither praised nor
 * accepted. An action costs its one-off cost and the months that count of its running cost.
 */
export function problemOf(project: Project, portfolio: Portfolio): PortfolioProblem {
  const actions = Object.values(project.actions)
    .filter(({ state }) => state !== 'dropped')
    .sort(byPosition);
  const pains = Object.values(project.insights)
    .filter((insight) => !isPraisePoint(insight) && insight.state !== 'accepted')
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const placeOf = new Map(actions.map(({ id }, place) => [id, place]));
  const steps = stepsByInsight(project);
  const shares = sharesOf(project, placeOf);
  const unweighed = new Map<Id, readonly MissingFigure[]>();
  const painModels = pains.map((pain) => {
    const { value, missing } = weightOf(pain, steps.get(pain.id) ?? [], portfolio.weighing);
    if (missing.length > 0) unweighed.set(pain.id, missing);
    return { weight: value, shares: [...(shares.get(pain.id) ?? [])] };
  });
  const costs = actions.map((action) => costOf(action, portfolio.months));
  const isTooLarge = costs.reduce((sum, cost) => sum + cost, 0) > Number.MAX_SAFE_INTEGER;
  const serving = new Set(painModels.flatMap((pain) => pain.shares.map(([action]) => action)));
  return {
    actions,
    pains,
    model: {
      costs,
      efforts: actions.map(({ effort }) => effort?.days ?? 0),
      musts: actions.flatMap(({ isMust }, place) => (isMust ? [place] : [])),
      ...linksOf(project, placeOf),
      pains: painModels,
      budget: portfolio.budget,
      days: portfolio.days,
    },
    withoutCost: actions
      .filter(({ oneOff, running }) => oneOff === null && running === null)
      .map(({ id }) => id),
    withoutEffort: actions.filter(({ effort }) => effort === null).map(({ id }) => id),
    withoutEffect: actions.filter((_, place) => !serving.has(place)).map(({ id }) => id),
    unweighed,
    isTooLarge,
  };
}

/** Whole minor units: one-off, and running for so many months. */
export function costOf({ oneOff, running }: Action, months: number): number {
  return (oneOff?.minor ?? 0) + (running?.minor ?? 0) * months;
}

/** By pain: which action removes which share; what an action says twice of one pain is added up to 1. */
function sharesOf(
  project: Project,
  placeOf: ReadonlyMap<Id, number>,
): ReadonlyMap<Id, ReadonlyMap<number, number>> {
  const shares = new Map<Id, Map<number, number>>();
  for (const { actionId, insightId, field, amount } of Object.values(project.actionEffects)) {
    const place = placeOf.get(actionId);
    if (field !== 'share' || insightId === null || place === undefined || !(amount > 0)) continue;
    const ofPain = shares.get(insightId) ?? new Map<number, number>();
    shares.set(insightId, ofPain.set(place, Math.min(1, (ofPain.get(place) ?? 0) + amount)));
  }
  return shares;
}

function linksOf(
  project: Project,
  placeOf: ReadonlyMap<Id, number>,
): Pick<PortfolioModel, 'needs' | 'excludes' | 'barred'> {
  const needs: [number, number][] = [];
  const excludes: [number, number][] = [];
  const barred: number[] = [];
  for (const { fromId, toId, kind } of Object.values(project.actionLinks)) {
    const [from, to] = [placeOf.get(fromId), placeOf.get(toId)];
    if (from === undefined || from === to) continue;
    // What is dropped keeps nobody out, but whoever needs it cannot be.
    if (to === undefined) {
      if (kind === 'needs') barred.push(from);
    } else (kind === 'needs' ? needs : excludes).push([from, to]);
  }
  return { needs, excludes, barred };
}
