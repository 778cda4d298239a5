import { actionFigures } from '../../../shared/analysis/priorities/actionFigures.ts';
import type { ActionFigures } from '../../../shared/analysis/priorities/actionFigures.ts';
import { actionStates } from '../../../shared/model/actionRecords.ts';
import type { Action } from '../../../shared/model/actionRecords.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { byPosition } from '../../../shared/model/siblings.ts';

export const columns = [
  'title',
  'state',
  'owner',
  'due',
  'effort',
  'oneOff',
  'running',
  'effect',
  'rice',
  'ice',
] as const;
export type Column = (typeof columns)[number];

export interface ActionRow extends ActionFigures {
  readonly action: Action;
  /** Empty: nobody. */
  readonly owner: string;
  /** Its day is over, and it is neither done nor dropped. */
  readonly isOverdue: boolean;
}

export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

export interface Filter {
  readonly text: string;
  readonly state: Action['state'] | 'all' | 'overdue';
  /** Null: whoever's. */
  readonly ownerId: Id | null;
}

type Read = Pick<Project, 'actions' | 'actionEffects' | 'owners'>;

interface Reading {
  /** The beginning of the person's day, as days are kept: in UTC. */
  readonly today: number;
  readonly locale: string;
}

/** The actions that a filter lets through, sorted by a column, else as they were put; what is not known stands last. */
export function actionRows(
  project: Read,
  filter: Filter,
  sorting: Sorting | null,
  { today, locale }: Reading,
): readonly ActionRow[] {
  const figures = actionFigures(project);
  const text = filter.text.trim().toLowerCase();
  const rows = Object.values(project.actions)
    .sort(byPosition)
    .flatMap((action): readonly ActionRow[] => {
      const owner = project.owners[action.ownerId ?? '']?.name ?? '';
      const isOverdue = isPastDue(action, today);
      const isMeant =
        (filter.state === 'all' ||
          (filter.state === 'overdue' ? isOverdue : filter.state === action.state)) &&
        (filter.ownerId === null || filter.ownerId === action.ownerId) &&
        `${action.title}\n${action.description}\n${owner}`.toLowerCase().includes(text);
      const known = figures.get(action.id);
      return isMeant && known !== undefined ? [{ ...known, action, owner, isOverdue }] : [];
    });
  if (sorting === null) return rows;
  const way = sorting.isDescending ? -1 : 1;
  const collator = new Intl.Collator(locale, { numeric: true });
  return rows.sort((one, other) => {
    const [left, right] = [sortValue(one, sorting.column), sortValue(other, sorting.column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'string' || typeof right === 'string') {
      return way * collator.compare(String(left), String(right));
    }
    return way * (left - right);
  });
}

export function isPastDue({ dueAt, state }: Pick<Action, 'dueAt' | 'state'>, today: number): boolean {
  return dueAt !== null && dueAt < today && state !== 'done' && state !== 'dropped';
}

function sortValue({ action, owner, effect, rice, ice }: ActionRow, column: Column): string | number | null {
  switch (column) {
    case 'title':
      return action.title;
    case 'state':
      return actionStates.indexOf(action.state);
    case 'owner':
      return owner === '' ? null : owner;
    case 'due':
      return action.dueAt;
    case 'effort':
      return action.effort?.days ?? null;
    case 'oneOff':
      return action.oneOff?.minor ?? null;
    case 'running':
      return action.running?.minor ?? null;
    case 'effect':
      return effect;
    case 'rice':
      return rice;
    case 'ice':
      return ice;
  }
}

export interface Totals {
  readonly count: number;
  readonly days: number;
  /** Minor units. */
  readonly oneOff: number;
  /** Minor units a month. */
  readonly running: number;
}

/** What actions take together; what is not known counts nothing. */
export function totalsOf(rows: readonly ActionRow[]): Totals {
  const sum = (of: (action: Action) => number | undefined) =>
    rows.reduce((total, { action }) => total + (of(action) ?? 0), 0);
  return {
    count: rows.length,
    days: sum(({ effort }) => effort?.days),
    oneOff: sum(({ oneOff }) => oneOff?.minor),
    running: sum(({ running }) => running?.minor),
  };
}
