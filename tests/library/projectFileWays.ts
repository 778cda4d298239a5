import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { projectFileLimits } from '../../shared/contract/projectFileLimits.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Library } from '../../main/library/openLibrary.ts';
import { faultOf } from './faultOf.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(91);

// Project files as a window takes and brings them, and as a stranger makes them.

export function create(library: Library, project: Project | null, name = 'Claim'): string {
  const id = random.id();
  const change = project === null ? null : firstChange(project, random, 5);
  library.service['projects.create']({ id, kind: 'service', name, at: 5, change });
  return id;
}

/** The bytes of the file, fetched as a window does. */
export function exported(library: Library, id: string, withHistory = false): Buffer {
  const { token, size } = library.service['projectFiles.export']({ id, withHistory });
  const pieces: Buffer[] = [];
  for (let offset = 0; offset < size; offset += projectFileLimits.piece) {
    const { base64 } = library.service['projectFiles.read']({ token, offset });
    pieces.push(Buffer.from(base64, 'base64'));
  }
  library.service['projectFiles.discard']({ token });
  const bytes = Buffer.concat(pieces);
  expect(bytes.length).toBe(size);
  return bytes;
}

export function brought(library: Library, bytes: Buffer): string {
  const { token } = library.service['projectFiles.begin']({ size: bytes.length });
  for (let offset = 0; offset < bytes.length; offset += projectFileLimits.piece) {
    const base64 = bytes.subarray(offset, offset + projectFileLimits.piece).toString('base64');
    library.service['projectFiles.append']({ token, base64 });
  }
  return token;
}

export function imported(library: Library, bytes: Buffer) {
  const token = brought(library, bytes);
  const facts = library.service['projectFiles.look']({ token });
  const { head } = library.service['projectFiles.import']({
    token,
    newId: random.id(),
    name: facts.name,
    at: 9,
  });
  library.service['projectFiles.discard']({ token });
  return { facts, head };
}

export const contentOf = (library: Library, id: string) => openedIn(library.service, id);

/** A file of one small project, after a stranger has done this to it. */
export function tampered(work: (database: Database.Database) => void): { library: Library; bytes: Buffer } {
  const folder = temporaryFolder();
  const library = openTemporary(folder);
  const file = join(folder, 'stranger.praisepoint');
  writeFileSync(file, exported(library, create(library, journeyOf(6, random))));
  const database = new Database(file);
  // A stranger's SQLite lets the schema itself be written.
  database.unsafeMode(true);
  database.pragma('foreign_keys = OFF');
  try {
    work(database);
  } finally {
    database.close();
  }
  return { library, bytes: readFileSync(file) };
}

export const lookAt = (library: Library, bytes: Buffer) =>
  faultOf(() => library.service['projectFiles.look']({ token: brought(library, bytes) }));
