import type { Id } from '../model/ids.ts';
import { tableNames } from '../model/tables.ts';
import type { Project, TableName } from '../model/project.ts';
import { isSameValue } from './isSameValue.ts';

/** A record as a table-blind reader sees it. */
export type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: Id };

/** What became of one record from a project to another one: added, removed (`after` null), or other in some columns. */
export interface RecordDifference {
  readonly table: TableName;
  readonly id: Id;
  /** Null: it was added. */
  readonly before: AnyRecord | null;
  /** Null: it was removed. */
  readonly after: AnyRecord | null;
  /** Where it is on both sides: the columns that are not the same. */
  readonly columns: readonly string[];
}

/**
 * Every record in which two projects differ, table by table; what is the same in both is not named. Records are
 * matched by their ids, so that a step that was moved, renamed and moved back is no difference at all.
 */
export function compareProjects(before: Project, after: Project): readonly RecordDifference[] {
  const differences: RecordDifference[] = [];
  for (const table of tableNames) {
    const earlier = before[table] as unknown as Readonly<Record<Id, AnyRecord>>;
    const later = after[table] as unknown as Readonly<Record<Id, AnyRecord>>;
    if (earlier === later) continue;
    let stayed = 0;
    for (const record of Object.values(earlier)) {
      const now = later[record.id];
      if (now === undefined) {
        differences.push({ table, id: record.id, before: record, after: null, columns: [] });
        continue;
      }
      stayed += 1;
      const columns = now === record ? [] : columnsThatDiffer(record, now);
      if (columns.length > 0) differences.push({ table, id: record.id, before: record, after: now, columns });
    }
    const records = Object.values(later);
    if (records.length === stayed) continue;
    for (const record of records) {
      if (!Object.hasOwn(earlier, record.id)) {
        differences.push({ table, id: record.id, before: null, after: record, columns: [] });
      }
    }
  }
  return differences;
}

function columnsThatDiffer(one: AnyRecord, other: AnyRecord): readonly string[] {
  return Object.keys(other).filter((column) => !isSameValue(one[column], other[column]));
}
