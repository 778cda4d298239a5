import type { LoggedChange, Request } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Connection } from '../connection.ts';
import { labelOf } from './changeLog.ts';
import { requireHead } from './projectHead.ts';

interface HistoryRow {
  readonly seq: number;
  readonly id: string;
  readonly at: number;
  readonly labelKey: string;
  readonly labelArgs: string;
  readonly undoes: string | null;
  readonly redoes: string | null;
}

// What is listed stands before `patches` and `inverse` in a row: SQLite reads none of the pages that those fill.
const listed = 'seq, change_id AS id, at, label_key AS labelKey, label_args AS labelArgs, undoes, redoes';

/** The lines of a project's log before `before`, newest first. */
export function listHistory(
  connection: Connection,
  { id, before, limit }: Request<'history.list'>,
): LoggedChange[] {
  requireHead(connection, id);
  return connection
    .rows<HistoryRow>(
      `SELECT ${listed} FROM change_log WHERE project_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?`,
      id,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    .map(asLoggedChange);
}

/** One line; null for the place before the first. Throws `not-found` where the log has none such. */
export function findLine(
  connection: Connection,
  projectId: string,
  after: Request<'history.at'>['after'],
): LoggedChange | null {
  if ('seq' in after && after.seq === 0) return null;
  const [column, value] =
    'seq' in after ? (['seq', after.seq] as const) : (['change_id', after.changeId] as const);
  const row = connection.row<HistoryRow>(
    `SELECT ${listed} FROM change_log WHERE project_id = ? AND ${column} = ?`,
    projectId,
    value,
  );
  if (row === undefined) throw new PraisepointError('not-found', { change: value });
  return asLoggedChange(row);
}

function asLoggedChange({ seq, id, at, labelKey, labelArgs, undoes, redoes }: HistoryRow): LoggedChange {
  return { seq, id, at, label: labelOf({ labelKey, labelArgs }), undoes, redoes };
}
