import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Patch } from '../../../shared/model/change.ts';
import type { TableName } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { readPatches } from './changeLog.ts';

interface TakenBack {
  readonly patches: string;
  readonly inverse: string;
}

/** What becomes of one row: it is this record, it is not there, or these columns of it are other ones. */
type RowThen =
  | { readonly kind: 'record'; readonly record: object }
  | { readonly kind: 'gone' }
  | { readonly kind: 'columns'; readonly values: object };

/** Lines that are in memory at once: an import's patches alone may be some 100 MB. */
const portion = 200;

/**
 * What the inverses of all changes from `revision` back to a place in the log come to: for each row what it was then,
 * however often it changed since. Applied to the rows of `revision` (`takenBack`) they give the project as it was.
 */
export function wayBack(connection: Connection, projectId: string, seq: number, revision: number): Patch[] {
  const then = new Map<TableName, Map<string, RowThen>>();
  for (let newest = revision; newest > seq; newest -= portion) {
    const lines = connection.rows<TakenBack>(
      `SELECT iif(octet_length(inverse) = 2, patches, '[]') AS patches, inverse FROM change_log
       WHERE project_id = ? AND seq > ? AND seq <= ? ORDER BY seq DESC`,
      projectId,
      Math.max(seq, newest - portion),
      newest,
    );
    for (const line of lines) for (const patch of inverseOf(line)) take(patch);
  }
  return [...then].flatMap(([table, rows]) =>
    [...rows].flatMap(([id, row]): readonly Patch[] => {
      if (row.kind === 'gone') return [{ op: 'remove', path: [table, id] }];
      if (row.kind === 'record') return [{ op: 'add', path: [table, id], value: row.record }];
      return Object.entries(row.values).map(([column, value]): Patch => ({
        op: 'replace',
        path: [table, id, column],
        value: value as unknown,
      }));
    }),
  );

  function take({ op, path, value }: Patch): void {
    const [table, id, column] = path;
    let rows = then.get(table);
    if (rows === undefined) then.set(table, (rows = new Map<string, RowThen>()));
    if (column === undefined) {
      rows.set(id, op === 'remove' ? { kind: 'gone' } : { kind: 'record', record: value as object });
      return;
    }
    const change = { [column]: value };
    const known = rows.get(id);
    if (known?.kind === 'gone') throw new PraisepointError('constraint', { table, row: id });
    if (known === undefined) rows.set(id, { kind: 'columns', values: change });
    else if (known.kind === 'record') rows.set(id, { ...known, record: { ...known.record, ...change } });
    else rows.set(id, { ...known, values: { ...known.values, ...change } });
  }
}

/** The first records of a project have no inverse, since they are no step of its undo: before them they were not there. */
function inverseOf({ patches, inverse }: TakenBack): readonly Patch[] {
  const back = readPatches(inverse);
  if (back.length > 0) return back;
  return readPatches(patches)
    .filter(({ op, path }) => op === 'add' && path.length === 2)
    .map(({ path }): Patch => ({ op: 'remove', path }))
    .toReversed();
}
