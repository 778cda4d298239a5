import { PraisepointError } from '../../../shared/contract/errors.ts';
import { completeRecord } from '../../../shared/model/blanks.ts';
import { isLasting } from '../../../shared/model/isLasting.ts';
import type { Change, ChangeLabel, HistoryEntry, Patch } from '../../../shared/model/change.ts';
import type { Connection } from '../connection.ts';
import { applyPlan } from './applyPlan.ts';
import { planRows } from './planRows.ts';

/** Stores a change as the next one of a project: its rows, its line in the log, the new revision. Runs inside a transaction. */
export function appendChange(
  connection: Connection,
  projectId: string,
  revision: number,
  change: Change,
): { readonly revision: number; readonly changedAt: number } {
  const earlier = change.undoes ?? change.redoes;
  if (earlier !== null && findChange(connection, projectId, earlier) === null) {
    throw new PraisepointError('not-found', { change: earlier });
  }
  applyPlan(connection, projectId, planRows(change.patches));
  insertLogLine(connection, projectId, revision + 1, change);
  connection.run(
    'UPDATE projects SET revision = ?, changed_at = ? WHERE id = ?',
    revision + 1,
    change.at,
    projectId,
  );
  return { revision: revision + 1, changedAt: change.at };
}

/** The line of a change alone: its rows are written already. */
export function insertLogLine(connection: Connection, projectId: string, seq: number, change: Change): void {
  connection.run(
    `INSERT INTO change_log
      (project_id, change_id, seq, at, label_key, label_args, undoes, redoes, patches, inverse)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    projectId,
    change.id,
    seq,
    change.at,
    change.label.key,
    JSON.stringify(change.label.args),
    change.undoes,
    change.redoes,
    JSON.stringify(change.patches),
    JSON.stringify(change.inverse),
  );
}

/** Where a change stands in the log of a project; null: it is not in it. */
export function findChange(
  connection: Connection,
  projectId: string,
  changeId: string,
): { readonly seq: number; readonly at: number } | null {
  return (
    connection.row<{ readonly seq: number; readonly at: number }>(
      'SELECT seq, at FROM change_log WHERE project_id = ? AND change_id = ?',
      projectId,
      changeId,
    ) ?? null
  );
}

export function readChange(connection: Connection, projectId: string, changeId: string): Change {
  const row = connection.row<LogRow>(
    `SELECT change_id AS id, at, label_key AS labelKey, label_args AS labelArgs, undoes, redoes, patches, inverse
     FROM change_log WHERE project_id = ? AND change_id = ?`,
    projectId,
    changeId,
  );
  if (row === undefined) throw new PraisepointError('not-found', { change: changeId });
  return {
    id: row.id,
    at: row.at,
    label: labelOf(row),
    patches: readPatches(row.patches),
    inverse: readPatches(row.inverse),
    undoes: row.undoes,
    redoes: row.redoes,
  };
}

/** Patches out of the log; the records that an older version put there get the columns of this one. */
export function readPatches(stored: string): Patch[] {
  const patches = JSON.parse(stored) as readonly Patch[];
  return patches.map((patch) =>
    patch.path.length === 2 && patch.op !== 'remove'
      ? { ...patch, value: completeRecord(patch.path[0], patch.value) }
      : patch,
  );
}

/**
 * The stacks of undo and redo as the log leaves them, oldest first. A change of its own goes on the undo stack
 * and empties redo; taking one back moves it to redo, making it again moves it back. A change without an inverse
 * (the first records of a project) cannot be taken back and stands on neither, nor does one that lasts.
 */
export function readHistory(
  connection: Connection,
  projectId: string,
): { readonly undo: HistoryEntry[]; readonly redo: HistoryEntry[] } {
  // An empty inverse is `[]`; its length is known without reading the many pages that others fill.
  const lines = connection.rows<LogLine>(
    `SELECT change_id AS id, label_key AS labelKey, label_args AS labelArgs, undoes, redoes,
       octet_length(inverse) = 2 AS isFinal
     FROM change_log WHERE project_id = ? ORDER BY seq`,
    projectId,
  );
  const undo: LogLine[] = [];
  let redo: LogLine[] = [];
  for (const line of lines) {
    if (line.undoes !== null) {
      redo.push(...takeOut(undo, line.undoes));
    } else if (line.redoes !== null) {
      undo.push(...takeOut(redo, line.redoes));
    } else if (line.isFinal === 0) {
      if (!isLasting(line.labelKey)) undo.push(line);
      redo = [];
    }
  }
  const entry = (line: LogLine) => ({ id: line.id, label: labelOf(line) });
  return { undo: undo.map(entry), redo: redo.map(entry) };
}

interface LogLine {
  readonly id: string;
  readonly labelKey: string;
  readonly labelArgs: string;
  readonly undoes: string | null;
  readonly redoes: string | null;
  readonly isFinal: 0 | 1;
}

interface LogRow extends LogLine {
  readonly at: number;
  readonly patches: string;
  readonly inverse: string;
}

// It is the last one, unless another window of the same library went its own way.
function takeOut(stack: LogLine[], id: string): LogLine[] {
  const place = stack.findLastIndex((line) => line.id === id);
  return place < 0 ? [] : stack.splice(place, 1);
}

export function labelOf(line: { readonly labelKey: string; readonly labelArgs: string }): ChangeLabel {
  return { key: line.labelKey, args: JSON.parse(line.labelArgs) as ChangeLabel['args'] };
}
