import type { Clip } from '../formats/clipboard/clip.ts';
import type { Id } from '../model/ids.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';

/** Tables that a whole project shares; a picture before the portrait that it is. */
const sharedTables = ['pictures', 'participants', 'channels', 'owners', 'tags'] as const;
export type SharedTable = (typeof sharedTables)[number];

export interface LikeRecords {
  /** For a shared record of the clip, the one that stands for it in this project. */
  readonly idOf: (table: SharedTable, id: Id) => Id | null;
  /** Those that this project lacked. */
  readonly added: Pick<Project, SharedTable>;
}

/** What the shared tables have, each of them some of it. */
interface Row {
  readonly id: Id;
  readonly name: string;
  readonly side?: string;
  readonly hash?: string;
  readonly position?: string;
  readonly pictureId?: Id | null;
}

/**
 * Matches participants (by side and name), channels, owners, tags (by name) and pictures (by their bytes) of a clip
 * to those of a project; what it lacks is added behind its own, with its id where that is free.
 */
export function likeRecords(project: Project, { records }: Clip, newId: () => Id): LikeRecords {
  const found = new Map<string, Id>();
  const added: Record<string, Record<Id, Row>> = {};

  for (const table of sharedTables) {
    const rows = Object.values<Row>(records[table]);
    const own: Readonly<Record<Id, Row>> = project[table];
    const byKey = new Map(Object.values(own).map((row) => [keyOf(row), row.id]));
    let last = Object.values(own).reduce<string | null>(
      (most, { position = '' }) => (most === null || position > most ? position : most),
      null,
    );
    const lacking: Record<Id, Row> = {};
    for (const row of rows) {
      const key = keyOf(row);
      const same = own[row.id];
      const like = same !== undefined && keyOf(same) === key ? row.id : byKey.get(key);
      const id = like ?? (same === undefined ? row.id : newId());
      found.set(`${table} ${row.id}`, id);
      if (like !== undefined) continue;
      byKey.set(key, id);
      const position = positionBehind(last === null ? [] : [{ position: last }]);
      const portrait = row.pictureId == null ? null : (found.get(`pictures ${row.pictureId}`) ?? null);
      lacking[id] = {
        ...row,
        id,
        ...(row.position === undefined ? {} : { position }),
        ...(row.pictureId === undefined ? {} : { pictureId: portrait }),
      };
      last = position;
    }
    added[table] = lacking;
  }
  return {
    idOf: (table, id) => found.get(`${table} ${id}`) ?? null,
    added: added as unknown as LikeRecords['added'],
  };
}

function keyOf({ hash, side, name }: Row): string {
  return hash ?? `${side ?? ''} ${name}`;
}
