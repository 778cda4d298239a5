import type { Action } from '../../model/actionRecords.ts';
import { currencyOf, minorDigits } from '../../model/currencies.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight, Step } from '../../model/records.ts';
import { lacksForPeople } from '../insights/peopleHurt.ts';
import type { PeopleHurt } from '../insights/peopleHurt.ts';
import { figureOf } from './figure.ts';
import type { LedgerFigure, LedgerPart, LedgerRow, LedgerUnit } from './figure.ts';
import { spendingOf } from './spendingOf.ts';
import type { LedgerScope } from './spendingOf.ts';

export interface Effect {
  /**
   * Pains that the actions remove a share of, those that became praise by it too: people whom they hurt in a month, and how
   * many of these are helped.
   */
  readonly peopleHurt: LedgerFigure;
  readonly peopleServed: LedgerFigure;
  /** People helped over the months, for `effectPer` units of money. */
  readonly effect: LedgerFigure;
}

/** How many whole units of money the effect is told for. */
export const effectPer = 1000;

/** The people that each pain hurts; null: not known. */
export type Hurt = ReadonlyMap<Id, PeopleHurt | null>;

const people: LedgerUnit = { of: 'people' };
const share: LedgerUnit = { of: 'share' };

/** An insight that counts as one. */
export function rowOf(insight: Insight): LedgerRow {
  return { key: insight.id, id: insight.id, name: insight.words, value: 1 };
}

function hurtParts({ share: affected, volume }: PeopleHurt): readonly LedgerPart[] {
  return [
    { word: 'affected', value: affected, unit: share },
    { word: 'volume', value: volume, unit: people },
  ];
}

/** Whom the actions help, and what that is for the money. */
export function effectOf(
  project: Project,
  scope: LedgerScope,
  pains: readonly Insight[],
  hurt: Hurt,
  stepsOf: (insight: Insight) => readonly Step[],
): Effect {
  const { actions, months } = scope;
  const removed = removedShares(project, actions);
  const served = pains.filter(({ id }) => removed.has(id));
  const rowsOf = (
    partsOf: (pain: Insight, known: PeopleHurt) => readonly LedgerPart[],
  ): readonly LedgerRow[] =>
    served.map((pain) => {
      const known = hurt.get(pain.id) ?? null;
      if (known === null) return { ...rowOf(pain), value: null, lacks: lacksForPeople(pain, stepsOf(pain)) };
      const parts = partsOf(pain, known);
      const value = parts.reduce((product, part) => product * part.value, 1);
      return { ...rowOf(pain), value, way: 'product', parts, basis: known.basis };
    });
  const peopleServed = figureOf(
    'sum',
    people,
    rowsOf((pain, known) => [
      ...hurtParts(known),
      { word: 'removed', value: removed.get(pain.id) ?? 0, unit: share },
    ]),
  );
  const { total } = spendingOf(scope);
  const helped = (peopleServed.value ?? 0) * months;
  return {
    peopleHurt: figureOf(
      'sum',
      people,
      rowsOf((_pain, known) => hurtParts(known)),
    ),
    peopleServed,
    effect: {
      ...figureOf(
        'rate',
        people,
        [
          {
            key: 'helped',
            id: null,
            name: '',
            word: 'helped',
            value: helped,
            way: 'product',
            parts: [
              { word: 'helped', value: peopleServed.value ?? 0, unit: people },
              { word: 'months', value: months, unit: { of: 'months' } },
            ],
          },
          { key: 'cost', id: null, name: '', word: 'cost', value: total.value, unit: { of: 'money' } },
        ],
        effectPer * 10 ** minorDigits(currencyOf(project)),
      ),
      // What neither of the two could count.
      unknown: peopleServed.unknown + total.unknown,
    },
  };
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
