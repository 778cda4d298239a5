import type { Connection } from '../connection.ts';

/** The hashes of all pictures that a change of any log put in or took out: an undo may want them. */
export function picturesNamedInLog(connection: Connection): ReadonlySet<string> {
  const hashes = new Set<string>();
  const lines = connection.database
    .prepare(
      `SELECT patches, inverse FROM change_log WHERE instr(patches, '"hash"') > 0 OR instr(inverse, '"hash"') > 0`,
    )
    .raw();
  for (const line of lines.iterate()) {
    for (const text of line as readonly string[]) {
      for (const [, hash] of text.matchAll(/"hash":"([0-9a-f]{64})"/g))
        if (hash !== undefined) hashes.add(hash);
    }
  }
  return hashes;
}
