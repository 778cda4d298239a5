import type { Action } from '../../model/actionRecords.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight } from '../../model/records.ts';
import { byPosition } from '../../model/siblings.ts';
import { isPraisePoint } from '../isPraisePoint.ts';
import { promiseOf } from '../metrics/promiseOf.ts';
import { costOf } from '../portfolio/problemOf.ts';
import { peopleOf, stepsByInsight } from '../portfolio/weightOf.ts';

/** A row behind a figure: a record, and what it gives to the sum. */
export interface LedgerRow {
  /** A record of any table: what the row is shown as. */
  readonly id: Id;
  readonly name: string;
  readonly value: number;
}

/** A figure of the ledger with all that it is the sum of. */
export interface LedgerFigure {
  readonly value: number;
  readonly rows: readonly LedgerRow[];
}

export const ledgerStates = [
  'found',
  'understood',
  'planned',
  'trialled',
  'praised',
  'relapsed',
  'accepted',
] as const;

/** Where causes lie of which nobody said where. */
export const unknownLink = '';

export interface Ledger {
  /** Insights that were found as pains, by the state that they have now. */
  readonly states: Readonly<Record<(typeof ledgerStates)[number], LedgerFigure>>;
  /** Praise points, and all insights: their quotient is the praise ratio. */
  readonly praises: LedgerFigure;
  readonly insights: LedgerFigure;
  /** Whole minor units; `running` is of a month, `total` over the months that count. */
  readonly oneOff: LedgerFigure;
  readonly running: LedgerFigure;
  readonly total: LedgerFigure;
  /** Days of work. */
  readonly effort: LedgerFigure;
  /** Pains that the actions remove a share of: people hurt in a month, and how many of them would not be any more. */
  readonly peopleHurt: LedgerFigure;
  readonly peopleServed: LedgerFigure;
  /** The ten pains that hurt most people. */
  readonly heaviest: LedgerFigure;
  readonly promisesKept: LedgerFigure;
  readonly promisesBroken: LedgerFigure;
  /** Pains whose root cause lies with a participant, by its id; `unknownLink`: nobody said. */
  readonly links: readonly { readonly participantId: Id; readonly figure: LedgerFigure }[];
}

/** The actions that a ledger is about, and for how many months their running cost counts. */
export interface LedgerScope {
  readonly actions: readonly Action[];
  readonly months: number;
}

/** The kept choice of a portfolio; null: all actions that are planned, under way or done, for a year. */
export function scopeOf(project: Project, portfolioId: Id | null): LedgerScope {
  const portfolio = portfolioId === null ? undefined : project.portfolios[portfolioId];
  const kept = new Set(
    Object.values(project.portfolioActions).flatMap((one) =>
      one.portfolioId === portfolio?.id ? [one.actionId] : [],
    ),
  );
  const actions = Object.values(project.actions)
    .filter(({ id, state }) =>
      portfolio === undefined
        ? state !== 'dropped' && state !== 'proposed'
        : kept.has(id) && state !== 'dropped',
    )
    .sort(byPosition);
  return { actions, months: portfolio?.months ?? 12 };
}

/** Everything that the ledger says, each figure with the rows that it is the sum of. */
export function ledgerOf(project: Project, { actions, months }: LedgerScope): Ledger {
  const insights = Object.values(project.insights).sort((one, other) => (one.id < other.id ? -1 : 1));
  const found = insights.filter(({ polarity }) => polarity === 'pain');
  const pains = insights.filter((insight) => !isPraisePoint(insight));
  const steps = stepsByInsight(project);
  const hurt = (insight: Insight): number => peopleOf(insight, steps.get(insight.id) ?? []).value;
  const removed = removedShares(project, actions);
  const served = pains.filter(({ id }) => removed.has(id));
  const one = (insight: Insight): LedgerRow => ({ id: insight.id, name: insight.words, value: 1 });
  const people = (insight: Insight): LedgerRow => ({ ...one(insight), value: hurt(insight) });
  const ofActions = (value: (action: Action) => number): LedgerFigure =>
    figureOf(actions.map((action) => ({ id: action.id, name: action.title, value: value(action) })));
  const promises = Object.values(project.metrics).flatMap((metric) => {
    const promise = promiseOf(project, metric);
    return promise === null ? [] : [{ row: { id: metric.id, name: metric.name, value: 1 }, ...promise }];
  });
  return {
    states: Object.fromEntries(
      ledgerStates.map((state) => [state, figureOf(found.filter((each) => each.state === state).map(one))]),
    ) as Ledger['states'],
    praises: figureOf(insights.filter(isPraisePoint).map(one)),
    insights: figureOf(insights.map(one)),
    oneOff: ofActions(({ oneOff }) => oneOff?.minor ?? 0),
    running: ofActions(({ running }) => running?.minor ?? 0),
    total: ofActions((action) => costOf(action, months)),
    effort: ofActions(({ effort }) => effort?.days ?? 0),
    peopleHurt: figureOf(served.map(people)),
    peopleServed: figureOf(
      served.map((insight) => ({ ...one(insight), value: hurt(insight) * (removed.get(insight.id) ?? 0) })),
    ),
    heaviest: figureOf(
      pains
        .map(people)
        .filter(({ value }) => value > 0)
        .sort((first, other) => other.value - first.value)
        .slice(0, 10),
    ),
    promisesKept: figureOf(promises.filter(({ isKept }) => isKept).map(({ row }) => row)),
    promisesBroken: figureOf(promises.filter(({ isKept }) => !isKept).map(({ row }) => row)),
    links: linksOf(project, pains).map(({ participantId, pains: caused }) => ({
      participantId,
      figure: figureOf(caused.map(one)),
    })),
  };
}

export function figureOf(rows: readonly LedgerRow[]): LedgerFigure {
  return { value: rows.reduce((sum, { value }) => sum + value, 0), rows };
}

/** The share of each pain, 0…1, that the actions together remove; pains that they remove nothing of are not in it. */
export function removedShares(project: Project, actions: readonly Action[]): ReadonlyMap<Id, number> {
  const chosen = new Set(actions.map(({ id }) => id));
  const shares = new Map<Id, number>();
  for (const { actionId, insightId, field, amount } of Object.values(project.actionEffects)) {
    if (field !== 'share' || insightId === null || !chosen.has(actionId) || !(amount > 0)) continue;
    shares.set(insightId, Math.min(1, (shares.get(insightId) ?? 0) + amount));
  }
  return shares;
}

/**
 * Pains by who causes them: the participant that a root cause names, else those who hold the lane of the step that it
 * lies at. A pain with causes at several links stands at each of them, once.
 */
function linksOf(
  project: Project,
  pains: readonly Insight[],
): readonly { readonly participantId: Id; readonly pains: readonly Insight[] }[] {
  const holders = new Map<Id, Id[]>();
  for (const { laneId, participantId } of Object.values(project.laneParticipants)) {
    holders.set(laneId, [...(holders.get(laneId) ?? []), participantId]);
  }
  const roots = Object.values(project.causes).filter(({ isRoot }) => isRoot);
  const found = new Map<Id, Set<Insight>>();
  for (const pain of pains) {
    const own = roots.filter(({ insightId }) => insightId === pain.id);
    const links = own.flatMap(({ participantId, stepId }): readonly Id[] => {
      if (participantId !== null) return [participantId];
      const laneId = project.steps[stepId ?? '']?.laneId ?? '';
      return holders.get(laneId) ?? [];
    });
    for (const link of links.length > 0 ? links : [unknownLink]) {
      found.set(link, (found.get(link) ?? new Set()).add(pain));
    }
  }
  return [...found]
    .map(([participantId, caused]) => ({ participantId, pains: [...caused] }))
    .sort((one, other) => other.pains.length - one.pains.length);
}
