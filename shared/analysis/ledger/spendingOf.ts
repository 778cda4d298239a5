import type { Action } from '../../model/actionRecords.ts';
import { costOf } from '../portfolio/problemOf.ts';
import { figureOf } from './figure.ts';
import type { LedgerFigure, LedgerPart, LedgerRow, LedgerUnit } from './figure.ts';

/** The actions that a ledger is about, and for how many months their running cost counts. */
export interface LedgerScope {
  readonly actions: readonly Action[];
  readonly months: number;
}

export interface Spending {
  /** Minor units, over the months that count: all, and by how far the actions are. */
  readonly total: LedgerFigure;
  readonly done: LedgerFigure;
  readonly underWay: LedgerFigure;
  readonly ahead: LedgerFigure;
  readonly oneOff: LedgerFigure;
  /** Of a month. */
  readonly running: LedgerFigure;
  readonly effort: LedgerFigure;
}

const money: LedgerUnit = { of: 'money' };

/** What the actions cost, and the work they are. */
export function spendingOf({ actions, months }: LedgerScope): Spending {
  const rowOf = ({ id, title }: Action): Omit<LedgerRow, 'value'> => ({ key: id, id, name: title });
  // With one of the two costs noted somebody has told what it costs: the other is nothing.
  const isCosted = ({ oneOff, running }: Action): boolean => oneOff !== null || running !== null;
  const ofCost = (some: readonly Action[], value: (action: Action) => number): LedgerFigure =>
    figureOf(
      'sum',
      money,
      some.map((action) =>
        isCosted(action)
          ? { ...rowOf(action), value: value(action) }
          : { ...rowOf(action), value: null, lacks: ['cost'] },
      ),
    );
  const cost = (some: readonly Action[]): LedgerFigure => {
    const figure = ofCost(some, (action) => costOf(action, months));
    const parts = new Map(some.map((action) => [action.id, costParts(action, months)]));
    const rows = figure.rows.map((row): LedgerRow => {
      const own = parts.get(row.key);
      return row.value === null || own === undefined ? row : { ...row, way: 'cost', parts: own };
    });
    return { ...figure, rows };
  };
  const inState = (...states: readonly Action['state'][]): readonly Action[] =>
    actions.filter(({ state }) => states.includes(state));
  return {
    total: cost(actions),
    done: cost(inState('done')),
    underWay: cost(inState('under-way')),
    ahead: cost(inState('proposed', 'planned')),
    oneOff: ofCost(actions, ({ oneOff }) => oneOff?.minor ?? 0),
    running: ofCost(actions, ({ running }) => running?.minor ?? 0),
    effort: figureOf(
      'sum',
      { of: 'days' },
      actions.map((action) =>
        action.effort === null
          ? { ...rowOf(action), value: null, lacks: ['effort'] }
          : { ...rowOf(action), value: action.effort.days },
      ),
    ),
  };
}

function costParts({ oneOff, running }: Action, months: number): readonly LedgerPart[] {
  return [
    {
      word: 'oneOff',
      value: oneOff?.minor ?? 0,
      unit: money,
      ...(oneOff !== null && { basis: oneOff.basis }),
    },
    {
      word: 'running',
      value: running?.minor ?? 0,
      unit: money,
      ...(running !== null && { basis: running.basis }),
    },
    { word: 'months', value: months, unit: { of: 'months' } },
  ];
}
