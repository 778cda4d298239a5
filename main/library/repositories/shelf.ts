import type { Request, Response } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { ShelfFlow } from '../../../shared/contract/shelf.ts';
import type { Connection } from '../connection.ts';

interface VersionRow {
  readonly projectId: string;
  readonly mapId: string;
  readonly name: string;
  readonly purpose: string;
  readonly owner: string | null;
  readonly number: number;
  readonly at: number;
  readonly note: string;
}

// Without what the versions hold: that is read one by one.
const versionsSql = `SELECT v.project_id AS projectId, v.map_id AS mapId, m.name, m.description AS purpose,
  o.name AS owner, v.number, v.at, v.note
FROM projects AS p
JOIN flow_versions AS v ON v.project_id = p.id
JOIN maps AS m ON m.project_id = v.project_id AND m.id = v.map_id
LEFT JOIN map_owners AS a ON a.project_id = v.project_id AND a.map_id = v.map_id
LEFT JOIN owners AS o ON o.project_id = a.project_id AND o.id = a.owner_id
WHERE p.kind = 'standard' AND p.deleted_at IS NULL
ORDER BY m.name, v.project_id, v.map_id, v.number DESC`;

const tagsSql = `SELECT t.project_id AS projectId, t.map_id AS mapId, g.name FROM projects AS p
JOIN map_tags AS t ON t.project_id = p.id
JOIN tags AS g ON g.project_id = t.project_id AND g.id = t.tag_id
WHERE p.kind = 'standard' AND p.deleted_at IS NULL
ORDER BY g.position, g.id`;

/** The published flows of the shelf, by name. */
export function listShelf(connection: Connection): ShelfFlow[] {
  const keyOf = (row: { readonly projectId: string; readonly mapId: string }) =>
    `${row.projectId} ${row.mapId}`;
  const tags = new Map<string, string[]>();
  for (const row of connection.rows<{ projectId: string; mapId: string; name: string }>(tagsSql)) {
    const own = tags.get(keyOf(row));
    if (own === undefined) tags.set(keyOf(row), [row.name]);
    else own.push(row.name);
  }
  const flows = new Map<string, ShelfFlow>();
  for (const row of connection.rows<VersionRow>(versionsSql)) {
    const { number, at, note, ...flow } = row;
    const known = flows.get(keyOf(row));
    if (known !== undefined) known.versions.push({ number, at, note });
    else {
      flows.set(keyOf(row), { ...flow, tags: tags.get(keyOf(row)) ?? [], versions: [{ number, at, note }] });
    }
  }
  return [...flows.values()];
}

/** What was published as this version. */
export function readVersion(
  connection: Connection,
  { projectId, mapId, number }: Request<'shelf.version'>,
): Response<'shelf.version'> {
  const row = connection.row<{ readonly content: string }>(
    `SELECT v.content FROM flow_versions AS v JOIN projects AS p ON p.id = v.project_id
WHERE v.project_id = ? AND v.map_id = ? AND v.number = ? AND p.deleted_at IS NULL`,
    projectId,
    mapId,
    number,
  );
  if (row === undefined) throw new PraisepointError('not-found', { version: number });
  return row;
}
