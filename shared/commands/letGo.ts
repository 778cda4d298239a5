import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { goesWith, staysWithout } from '../model/goesAlong.ts';
import type { Project, TableName } from '../model/project.ts';
import { releasePictures } from './keepPicture.ts';

type Row = { readonly id: Id } & Readonly<Record<string, unknown>>;

/** Takes out records of one of the tables between pain and praise, with what goes with them. */
export function removeRows(
  draft: Draft<Project>,
  before: Project,
  table: TableName,
  ids: ReadonlySet<Id>,
  going: ReadonlySet<Id> = ids,
): void {
  if (ids.size === 0) return;
  letGo(draft, before, table, ids, going);
  const shown = table === 'evidence' ? [...ids].map((id) => before.evidence[id]?.pictureId ?? null) : [];
  for (const id of ids) delete draft[table][id];
  releasePictures(draft, before, shown);
}

/**
 * Before records of a table are taken out: takes along what is nothing without them, and lets the rest stand without
 * them. For the tables between pain and praise; `remove.ts` knows those of the maps.
 */
export function letGo(
  draft: Draft<Project>,
  before: Project,
  table: TableName,
  ids: ReadonlySet<Id>,
  // What goes already: causes that a stranger made the reasons of each other would take each other along for ever.
  going: ReadonlySet<Id> = ids,
): void {
  for (const [from, column] of goesWith[table] ?? []) {
    const rows = Object.values(before[from]) as unknown as readonly Row[];
    const losing = rows.flatMap(({ id, [column]: named }) =>
      ids.has(named as Id) && !going.has(id) ? [id] : [],
    );
    removeRows(draft, before, from, new Set(losing), new Set([...going, ...losing]));
  }
  for (const [from, column] of staysWithout[table] ?? []) {
    for (const row of Object.values(before[from]) as unknown as readonly Row[]) {
      if (!ids.has(row[column] as Id)) continue;
      const held = draft[from][row.id] as unknown as Record<string, unknown> | undefined;
      if (held !== undefined) held[column] = null;
    }
  }
}
