import { createHash } from 'node:crypto';
import { limits } from '../../../shared/model/limits.ts';
import type { Connection } from '../connection.ts';
import { keptKind } from '../repositories/pictureKind.ts';

export interface StoredPicture {
  readonly hash: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** The bytes of one picture, where the file has them, they are what they say they are and may be kept; else null. */
export function readPictureBytes(connection: Connection, hash: string): StoredPicture | null {
  // Its length first: a stranger's row may be as large as the whole file.
  const size = connection.row<{ readonly kind: string; readonly size: number }>(
    'SELECT typeof(bytes) AS kind, length(bytes) AS size FROM main.picture_bytes WHERE hash = ?',
    hash,
  );
  if (size?.kind !== 'blob' || size.size > limits.pictureBytes) return null;
  const row = connection.row<{ readonly mediaType: unknown; readonly bytes: Buffer }>(
    'SELECT media_type AS mediaType, bytes FROM main.picture_bytes WHERE hash = ?',
    hash,
  );
  if (row === undefined || typeof row.mediaType !== 'string') return null;
  const { mediaType, bytes } = row;
  if (keptKind(bytes)?.mediaType !== mediaType) return null;
  if (createHash('sha256').update(bytes).digest('hex') !== hash) return null;
  return { hash, mediaType, bytes };
}

export function storePictureBytes(connection: Connection, picture: StoredPicture, at: number): void {
  connection.database
    .prepare('INSERT OR IGNORE INTO picture_bytes (hash, media_type, bytes, stored_at) VALUES (?, ?, ?, ?)')
    .run(picture.hash, picture.mediaType, picture.bytes, at);
}
