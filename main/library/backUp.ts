import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from './connection.ts';
import { putInPlace, removeDatabase } from './libraryFile.ts';

/**
 * A copy of the library as it stands, in `<folder>/backups`, named after its version and the time. Under its
 * final name there is only ever a whole copy: one that was cut off is left as `unfinished.part`, and the next
 * one begins by removing it.
 */
export function backUp(connection: Connection, folder: string, now: number): string {
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  const file = freeName(join(backups, `library-v${connection.version}-${time}`));
  const part = join(backups, 'unfinished.part');
  removeDatabase(part);
  connection.run('VACUUM INTO ?', part);
  putInPlace(part, file);
  return file;
}

function freeName(stem: string): string {
  let file = `${stem}.db`;
  for (let number = 2; existsSync(file); number += 1) file = `${stem}-${number}.db`;
  return file;
}
