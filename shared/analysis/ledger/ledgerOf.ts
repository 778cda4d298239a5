import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight, Step } from '../../model/records.ts';
import { byPosition } from '../../model/siblings.ts';
import { lacksForPeople, peopleHurtAt } from '../insights/peopleHurt.ts';
import { isPraisePoint } from '../isPraisePoint.ts';
import { promiseOf } from '../metrics/promiseOf.ts';
import { actualOf } from '../metrics/seriesOf.ts';
import { stepsByInsight } from '../portfolio/weightOf.ts';
import { feltBySide } from './feltBySide.ts';
import type { FeltBySide } from './feltBySide.ts';
import { counted, figureOf } from './figure.ts';
import type { LedgerFigure, LedgerRow, LedgerUnit } from './figure.ts';
import { effectOf, rowOf } from './effectOf.ts';
import type { Effect, Hurt } from './effectOf.ts';
import { painsByLink } from './painsByLink.ts';
import { praiseOverTime } from './praiseOverTime.ts';
import type { PraiseOverTime } from './praiseOverTime.ts';
import { provedPraises } from './provedPraises.ts';
import type { ProvedPraise } from './provedPraises.ts';
import { spendingOf } from './spendingOf.ts';
import type { LedgerScope, Spending } from './spendingOf.ts';

export const ledgerStates = [
  'found',
  'understood',
  'planned',
  'trialled',
  'praised',
  'relapsed',
  'accepted',
] as const;

export interface Ledger extends Spending, Effect {
  /** Insights that were found as pains, by the state that they have now. */
  readonly states: Readonly<Record<(typeof ledgerStates)[number], LedgerFigure>>;
  readonly praises: LedgerFigure;
  readonly insights: LedgerFigure;
  /** Praise points of all insights, now and before. */
  readonly ratio: LedgerFigure;
  readonly overTime: PraiseOverTime;
  /** The ten pains that hurt most people, each with what its number is the product of. */
  readonly heaviest: readonly { readonly insight: Insight; readonly figure: LedgerFigure }[];
  /** Pains that cannot be ranked: nobody knows how many they hurt. */
  readonly unweighed: LedgerFigure;
  readonly promisesKept: LedgerFigure;
  readonly promisesBroken: LedgerFigure;
  /** Promises without a figure yet. */
  readonly promisesOpen: LedgerFigure;
  /** Pains of customers by the participant that causes them; `unknownLink`: nobody said. */
  readonly links: readonly { readonly participantId: Id; readonly figure: LedgerFigure }[];
  /** Pains that are those of the business side alone, and all others. */
  readonly businessPains: LedgerFigure;
  readonly customerPains: LedgerFigure;
  readonly felt: readonly FeltBySide[];
  readonly proved: readonly ProvedPraise[];
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

/** Everything that the ledger says at a moment, each figure with what it is made of. */
export function ledgerOf(project: Project, scope: LedgerScope, now: number): Ledger {
  const insights = Object.values(project.insights).sort((one, other) => (one.id < other.id ? -1 : 1));
  const found = insights.filter(({ polarity }) => polarity === 'pain');
  const pains = insights.filter((insight) => !isPraisePoint(insight));
  const steps = stepsByInsight(project);
  const stepsOf = ({ id }: Insight): readonly Step[] => steps.get(id) ?? [];
  const hurt: Hurt = new Map(found.map((pain) => [pain.id, peopleHurtAt(pain, stepsOf(pain))]));
  const isOfBusiness = ofBusiness(project);
  const customerPains = pains.filter(({ id }) => !isOfBusiness(id));
  const overTime = praiseOverTime(project, now);
  const number = (some: readonly Insight[]): LedgerFigure => figureOf('sum', counted, some.map(rowOf));
  return {
    states: Object.fromEntries(
      ledgerStates.map((state) => [state, number(found.filter((each) => each.state === state))]),
    ) as Ledger['states'],
    praises: number(insights.filter(isPraisePoint)),
    insights: number(insights),
    ratio: overTime.moments.at(-1)?.figure ?? figureOf('share', { of: 'share' }, []),
    overTime,
    ...spendingOf(scope),
    ...effectOf(project, scope, found, hurt, stepsOf),
    heaviest: heaviestOf(project, pains, hurt),
    unweighed: figureOf(
      'sum',
      counted,
      pains
        .filter(({ id }) => hurt.get(id) === null)
        .map((pain) => ({ ...rowOf(pain), lacks: lacksForPeople(pain, stepsOf(pain)) })),
    ),
    ...promisesOf(project),
    links: painsByLink(project, customerPains).map(({ participantId, pains: caused }) => ({
      participantId,
      figure: number(caused),
    })),
    businessPains: number(pains.filter(({ id }) => isOfBusiness(id))),
    customerPains: number(customerPains),
    felt: feltBySide(project),
    proved: provedPraises(project),
  };
}

function heaviestOf(project: Project, pains: readonly Insight[], hurt: Hurt): Ledger['heaviest'] {
  return pains
    .flatMap((insight) => {
      const known = hurt.get(insight.id) ?? null;
      return known === null || known.perMonth === 0 ? [] : [{ insight, known }];
    })
    .sort((first, other) => other.known.perMonth - first.known.perMonth)
    .slice(0, 10)
    .map(({ insight, known }) => ({
      insight,
      figure: figureOf('product', { of: 'people' }, [
        {
          key: 'affected',
          id: insight.id,
          name: '',
          word: 'affected',
          value: known.share,
          unit: { of: 'share' },
        },
        {
          key: 'volume',
          id: known.stepId,
          name: project.steps[known.stepId]?.title ?? '',
          word: 'volume',
          value: known.volume,
          basis: known.basis,
        },
      ]),
    }));
}

function promisesOf(project: Project): Pick<Ledger, 'promisesKept' | 'promisesBroken' | 'promisesOpen'> {
  const kept: LedgerRow[] = [];
  const broken: LedgerRow[] = [];
  const open: LedgerRow[] = [];
  for (const metric of Object.values(project.metrics).sort(byPosition)) {
    if (metric.method !== 'promise' || metric.promiseShare === null) continue;
    const [promise, now] = [promiseOf(project, metric), actualOf(project, metric)];
    const percent: LedgerUnit = { of: 'percent' };
    const row: LedgerRow = {
      ...{ key: metric.id, id: metric.id, name: metric.name, value: 1, way: 'beside' },
      parts: [
        { word: 'promised', value: Math.round(metric.promiseShare * 1e8) / 1e6, unit: percent },
        ...(now === null
          ? []
          : [{ word: 'now' as const, value: now.value, unit: percent, basis: now.basis }]),
      ],
    };
    (promise === null ? open : promise.isKept ? kept : broken).push(row);
  }
  const number = (rows: readonly LedgerRow[]): LedgerFigure => figureOf('sum', counted, rows);
  return { promisesKept: number(kept), promisesBroken: number(broken), promisesOpen: number(open) };
}

/** Whether a pain is that of the business side alone: it names participants, and all of them are of side B. */
function ofBusiness(project: Project): (insightId: Id) => boolean {
  const sides = new Map<Id, boolean>();
  for (const { insightId, participantId } of Object.values(project.insightParticipants)) {
    const isB = project.participants[participantId]?.side === 'B';
    sides.set(insightId, isB && (sides.get(insightId) ?? true));
  }
  return (insightId) => sides.get(insightId) ?? false;
}
