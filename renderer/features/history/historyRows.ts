import type { LoggedChange } from '../../../shared/contract/channels.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { startOfDay } from './moment.ts';

/** A line of the history: one change, or several alike that were made in a row. */
export interface HistoryRow {
  /** The id of its (newest) change. */
  readonly id: Id;
  readonly change: LoggedChange;
  /** How many changes it stands for; 1: itself. */
  readonly count: number;
  /** The seq of the oldest of them. */
  readonly oldest: number;
  readonly isUndone: boolean;
  /** One of a fold that was opened: `head` has the button that closes it again. */
  readonly inFold: 'head' | 'inside' | null;
}

interface HistoryDay {
  /** The moment at which it began. */
  readonly day: number;
  readonly rows: readonly HistoryRow[];
}

/** Between two changes that are told as one, at most. */
const pause = 5 * 60 * 1000;
/** Two alike are still told one by one. */
const fewest = 3;

/**
 * The log, newest first, as days of lines. Changes of one kind that follow each other within minutes are one line
 * until it is opened; with a search they are not folded, and only those that it fits are left.
 */
export function historyRows(
  changes: readonly LoggedChange[],
  options: { readonly opened: ReadonlySet<Id>; readonly fits: ((change: LoggedChange) => boolean) | null },
): readonly HistoryDay[] {
  const undone = undoneChanges(changes);
  const days: { day: number; rows: HistoryRow[] }[] = [];
  const add = (row: HistoryRow) => {
    const day = startOfDay(row.change.at);
    const last = days.at(-1);
    if (last?.day === day) last.rows.push(row);
    else days.push({ day, rows: [row] });
  };
  const { fits, opened } = options;
  if (fits !== null) {
    for (const change of changes) if (fits(change)) add(rowOf([change], undone, null));
    return days;
  }
  for (let index = 0; index < changes.length;) {
    const run = runFrom(changes, index, undone);
    index += run.length;
    const [newest] = run;
    if (newest === undefined) break;
    if (run.length < fewest) for (const change of run) add(rowOf([change], undone, null));
    else if (!opened.has(newest.id)) add(rowOf(run, undone, null));
    else for (const change of run) add(rowOf([change], undone, change === newest ? 'head' : 'inside'));
  }
  return days;
}

/**
 * What was undone and not made again. The log is read from its end, so the first word about a change is the last
 * that was spoken.
 */
function undoneChanges(changes: readonly LoggedChange[]): ReadonlySet<Id> {
  const said = new Set<Id>();
  const undone = new Set<Id>();
  for (const { undoes, redoes } of changes) {
    const about = undoes ?? redoes;
    if (about === null || said.has(about)) continue;
    said.add(about);
    if (undoes !== null) undone.add(about);
  }
  return undone;
}

function runFrom(
  changes: readonly LoggedChange[],
  start: number,
  undone: ReadonlySet<Id>,
): readonly LoggedChange[] {
  let end = start + 1;
  for (; end < changes.length; end += 1) {
    const later = changes[end - 1];
    const earlier = changes[end];
    if (later === undefined || earlier === undefined || !isAlike(later, earlier, undone)) break;
  }
  return changes.slice(start, end);
}

function isAlike(later: LoggedChange, earlier: LoggedChange, undone: ReadonlySet<Id>): boolean {
  return (
    later.label.key === earlier.label.key &&
    (later.undoes === null) === (earlier.undoes === null) &&
    (later.redoes === null) === (earlier.redoes === null) &&
    undone.has(later.id) === undone.has(earlier.id) &&
    later.at - earlier.at <= pause &&
    startOfDay(later.at) === startOfDay(earlier.at)
  );
}

function rowOf(
  run: readonly LoggedChange[],
  undone: ReadonlySet<Id>,
  inFold: HistoryRow['inFold'],
): HistoryRow {
  const newest = run[0] as LoggedChange;
  return {
    id: newest.id,
    change: newest,
    count: run.length,
    oldest: run.at(-1)?.seq ?? newest.seq,
    isUndone: undone.has(newest.id),
    inFold,
  };
}
