import type { ActionFields } from '../../../shared/commands/actionFields.ts';
import type { ActionRow, Column } from './actionRows.ts';
import type { ActionTexts } from './useActionTexts.ts';

/** A cell that is edited where it stands. */
interface Editing {
  /** As it stands in the field at first. */
  readonly text: (row: ActionRow) => string;
  /** The fields that what was typed sets; null: it is none of that. An empty text clears. */
  readonly read: (text: string, row: ActionRow) => Partial<ActionFields> | null;
}

/** Which cells of the table are edited in place, and how what is typed there is read. */
export function cellsOf(texts: ActionTexts): Readonly<Partial<Record<Column, Editing>>> {
  const { number, money, readMoney, readAmount, date, readDate } = texts;
  const figure = (
    text: Editing['text'],
    read: (text: string, row: ActionRow) => Partial<ActionFields> | null,
    empty: Partial<ActionFields>,
  ): Editing => ({ text, read: (typed, row) => (typed.trim() === '' ? empty : read(typed, row)) });
  const cost = (field: 'oneOff' | 'running') =>
    figure(
      ({ action }) => (action[field] === null ? '' : money(action[field].minor)),
      (typed, { action }) => {
        const minor = readMoney(typed);
        return minor === null ? null : { [field]: { minor, basis: action[field]?.basis ?? 'assumed' } };
      },
      { [field]: null },
    );
  return {
    title: {
      text: ({ action }) => action.title,
      read: (title) => ({ title }),
    },
    due: figure(
      ({ action }) => (action.dueAt === null ? '' : date(action.dueAt)),
      (typed) => {
        const dueAt = readDate(typed);
        return dueAt === null ? null : { dueAt };
      },
      { dueAt: null },
    ),
    effort: figure(
      ({ action }) => (action.effort === null ? '' : number(action.effort.days)),
      (typed, { action }) => {
        const days = readAmount(typed);
        return days === null ? null : { effort: { days, basis: action.effort?.basis ?? 'assumed' } };
      },
      { effort: null },
    ),
    oneOff: cost('oneOff'),
    running: cost('running'),
  };
}
