import { createHash } from 'node:crypto';
import type { Request, Response } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Connection } from '../connection.ts';
import { keptKind } from './pictureKind.ts';
import { picturesNamedInLog } from './picturesNamedInLog.ts';

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps the bytes of a picture under their SHA-256, once however often they come. What they are is read from
 * themselves, not believed: throws `constraint` where they are no picture that may be kept.
 */
export function storePicture(
  connection: Connection,
  { base64, at }: Request<'pictures.store'>,
): Response<'pictures.store'> {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > limits.pictureBytes) throw new PraisepointError('too-large');
  const kind = keptKind(bytes);
  if (kind === null) throw new PraisepointError('constraint', { table: 'pictures' });
  const hash = createHash('sha256').update(bytes).digest('hex');
  connection.database
    .prepare(
      'INSERT INTO picture_bytes (hash, media_type, bytes, stored_at) VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING',
    )
    .run(hash, kind.mediaType, bytes, at);
  return { hash, ...kind };
}

/** The bytes of a picture; throws `not-found` where the library has none of this hash. */
export function readPictureBytes(connection: Connection, hash: string): Response<'pictures.read'> {
  const row = connection.row<{ readonly media_type: Response<'pictures.read'>['mediaType']; bytes: Buffer }>(
    'SELECT media_type, bytes FROM picture_bytes WHERE hash = ?',
    hash,
  );
  if (row === undefined) throw new PraisepointError('not-found', { picture: hash });
  return { mediaType: row.media_type, base64: row.bytes.toString('base64') };
}

const unusedSince = 'picture-unused:';

/**
 * Removes for good what no project has used for thirty days, nor can have again by an undo or by restoring an earlier
 * state. Since when, is written down here, at each start: the day on which the bytes were stored says nothing about
 * the day on which the last step let go of them.
 */
export function purgePictures(connection: Connection, now: number): void {
  connection.transact(() => {
    const unused = new Set(
      connection
        .rows<{ readonly hash: string }>(
          'SELECT hash FROM picture_bytes WHERE hash NOT IN (SELECT hash FROM pictures)',
        )
        .map(({ hash }) => hash),
    );
    const noted = connection.rows<{ readonly key: string; readonly value: string }>(
      `SELECT key, value FROM library_facts WHERE key LIKE '${unusedSince}%'`,
    );
    const due = noted.filter(
      ({ key, value }) => unused.has(hashOf(key)) && Number(value) <= now - thirtyDays,
    );
    // Going through the logs of all projects takes a while; for what they name it is done once in thirty days.
    const named = due.length === 0 ? new Set<string>() : picturesNamedInLog(connection);
    for (const { key } of due) {
      if (named.has(hashOf(key))) {
        connection.run('UPDATE library_facts SET value = ? WHERE key = ?', String(now), key);
      } else {
        connection.run('DELETE FROM picture_bytes WHERE hash = ?', hashOf(key));
        connection.run('DELETE FROM library_facts WHERE key = ?', key);
      }
    }
    for (const { key } of noted) {
      if (!unused.delete(hashOf(key))) connection.run('DELETE FROM library_facts WHERE key = ?', key);
    }
    for (const hash of unused) {
      connection.run('INSERT INTO library_facts (key, value) VALUES (?, ?)', unusedSince + hash, String(now));
    }
  });
}

function hashOf(key: string): string {
  return key.slice(unusedSince.length);
}
