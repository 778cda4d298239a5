import type { Patch } from '../../shared/model/change.ts';
import { tableNames } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';

type Row = Readonly<Record<string, unknown>>;

/** Patches that turn one project into another: rows added and removed, columns replaced. */
export function patchesBetween(from: Project, to: Project): Patch[] {
  return tableNames.flatMap((table) => {
    const before = from[table] as Readonly<Record<string, Row>>;
    const after = to[table] as Readonly<Record<string, Row>>;
    const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
    const patches: Patch[] = gone.map((id) => ({ op: 'remove', path: [table, id] }));
    for (const [id, row] of Object.entries(after)) {
      const old = before[id];
      if (old === undefined) patches.push({ op: 'add', path: [table, id], value: row });
      for (const [column, value] of Object.entries(old ?? {})) {
        if (row[column] !== value)
          patches.push({ op: 'replace', path: [table, id, column], value: row[column] });
      }
    }
    return patches;
  });
}
