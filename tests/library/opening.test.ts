import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { allMigrations } from '../../main/library/migrations/allMigrations.ts';
import { openLibrary } from '../../main/library/openLibrary.ts';
import type { Library } from '../../main/library/openLibrary.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(61);
const open = (folder: string) => openLibrary(folder, { now: 0 });

function createProject(library: Library, name = 'Claim'): string {
  const id = random.id();
  library.service['projects.create']({
    id,
    kind: 'service',
    name,
    at: 0,
    change: firstChange(journeyOf(3, random), random, 0),
  });
  return id;
}

/** What another process finds, with root's rights or as somebody who owns nothing here. */
function openElsewhere(folder: string, who: 'same' | 'nobody' = 'same', env = process.env): unknown {
  const isRoot = process.getuid?.() === 0;
  const script = join(import.meta.dirname, 'openElsewhere.ts');
  const user = who === 'nobody' && isRoot ? ['65534'] : [];
  const { stdout, stderr } = spawnSync(process.execPath, [script, folder, ...user], {
    encoding: 'utf8',
    env,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Makes a folder one that cannot be written, and after the test one that can. */
function forbidWriting(folder: string): void {
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  chmodSync(folder, 0o555);
}

describe('a library in use', () => {
  test('is not opened a second time, and can be when the first is closed', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    expect(faultOf(() => open(folder)).code).toBe('library-in-use');
    expect(openElsewhere(folder)).toBe('library-in-use');
    library.close();
    library.close();
    expect(openElsewhere(folder)).toMatchObject({ readOnly: null, names: ['Claim'] });
    open(folder).close();
  });

  test('can be read by another SQLite reader at the same time', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    const reader = new Database(join(folder, 'library.db'), { readonly: true });
    reader.exec('BEGIN');
    expect(reader.prepare('SELECT name FROM projects').pluck().all()).toEqual(['Claim']);
    createProject(library, 'Buy');
    expect(reader.prepare('SELECT name FROM projects').pluck().all()).toEqual(['Claim']);
    library.close();
    reader.close();
    expect(openElsewhere(folder)).toMatchObject({ names: ['Buy', 'Claim'] });
  });

  test('leaves nothing in its WAL when it is closed', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    library.close();
    expect(readdirSync(folder).sort()).toEqual(['library.db', 'library.lock']);
  });
});

describe('a library of a newer version', () => {
  function newerFolder(): string {
    const folder = temporaryFolder();
    const version = allMigrations.length + 1;
    const future = { version, name: 'future', sql: 'ALTER TABLE steps ADD COLUMN channel TEXT;' };
    const library = openTemporary(folder, { migrations: [...allMigrations, future] });
    createProject(library);
    library.close();
    return folder;
  }

  test('opens, is read, and takes no change', () => {
    const folder = newerFolder();
    const before = readFileSync(join(folder, 'library.db'));
    const library = openTemporary(folder, { now: 1e15 });
    expect(library.readOnly).toBe('library-newer');
    const [card] = library.service['projects.list']({}).projects;
    const { id, revision } = card!.head;
    expect(Object.keys(openedIn(library.service, id).project.steps)).toHaveLength(3);
    expect(
      library.service['search.find']({ search: 'claim', projectId: null, projects: 9, hits: 9 }).groups,
    ).toHaveLength(1);
    for (const write of [
      () => library.service['projects.store']({ id, revision, change: changeOf(random.id(), []) }),
      () => library.service['projects.create']({ id, kind: 'service', name: 'x', at: 0, change: null }),
      () => library.service['projects.delete']({ id, at: 0 }),
      () => library.service['preferences.write']({ language: 'en', theme: 'dark' }),
    ]) {
      expect(faultOf(write).code).toBe('library-newer');
    }
    expect(() => library.connection.database.exec('DELETE FROM projects')).toThrow(/readonly/);
    expect(faultOf(() => open(folder)).code).toBe('library-in-use');
    library.close();
    expect(readFileSync(join(folder, 'library.db'))).toEqual(before);
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });
});

// Windows keeps rights in another way; there `canWrite` is seen by hand.
describe.skipIf(process.platform === 'win32')('a folder that cannot be written', () => {
  test('opens for reading where a library is, with what stands in its WAL, and stays as it was', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    const still = temporaryFolder();
    for (const name of ['library.db', 'library.db-wal']) copyFileSync(join(folder, name), join(still, name));
    const files = () => readdirSync(still).map((name) => [name, readFileSync(join(still, name), 'base64')]);
    const before = files();
    forbidWriting(still);
    const answer = { readOnly: 'read-only', names: ['Claim'], write: 'read-only' };
    const copies = temporaryFolder();
    chmodSync(copies, 0o777);
    const env = { ...process.env, TMPDIR: copies };
    expect(openElsewhere(still, 'nobody', env)).toEqual(answer);
    expect(openElsewhere(still, 'nobody', env)).toEqual(answer);
    expect(readdirSync(copies)).toEqual([]);
    expect(files()).toEqual(before);
    chmodSync(still, 0o755);
  });

  test('is refused where no library is', () => {
    const folder = temporaryFolder();
    forbidWriting(folder);
    expect(openElsewhere(folder, 'nobody')).toBe('read-only');
    expect(openElsewhere(join(folder, 'deeper'), 'nobody')).toBe('read-only');
    chmodSync(folder, 0o755);
  });

  test('is no different where only the file cannot be written', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    library.close();
    forbidWriting(folder);
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'library.lock'), 0o666);
    expect(openElsewhere(folder, 'nobody')).toEqual({
      readOnly: 'read-only',
      names: ['Claim'],
      write: 'read-only',
    });
  });
});

describe('a file that is no library', () => {
  const foreign: [string, (file: string) => void][] = [
    ['a text', (file) => writeFileSync(file, 'my library of books\n'.repeat(20))],
    ['a few bytes', (file) => writeFileSync(file, 'SQLite format 3\0')],
    [
      'a database of another program',
      (file) => {
        const database = new Database(file);
        database.pragma('journal_mode = WAL');
        database.exec('CREATE TABLE books (title TEXT); PRAGMA user_version = 1; PRAGMA application_id = 7');
        database.close();
      },
    ],
    ['a folder', (file) => mkdirSync(file)],
  ];

  test.each(foreign)('(%s) is named damaged and left as it is', (_, make) => {
    const folder = temporaryFolder();
    const file = join(folder, 'library.db');
    make(file);
    const bytes = () =>
      readdirSync(folder).includes('library.db') && _ !== 'a folder' ? readFileSync(file) : null;
    const before = bytes();
    expect(faultOf(() => open(folder))).toEqual({ code: 'library-damaged', args: { name: 'library.db' } });
    expect(bytes()).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['library.db', 'library.lock']);
    rmSync(file, { recursive: true });
    open(folder).close();
  });

  test('(nothing at all, or of no length) makes room for a new library', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'library.db'), '');
    const library = openTemporary(folder);
    createProject(library);
    library.close();
    expect(openElsewhere(folder)).toMatchObject({ names: ['Claim'] });
    expect(openElsewhere(join(folder, 'deeper', 'still'))).toMatchObject({ names: [] });
    expect(faultOf(() => open(join(folder, 'library.db'))).code).toBe('file-failed');
  });

  test('(a library cut short) is named damaged, and the lock is let go', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    library.close();
    truncateSync(join(folder, 'library.db'), 8192);
    expect(faultOf(() => open(folder)).code).toBe('library-damaged');
    expect(faultOf(() => open(folder)).code).toBe('library-damaged');
  });
});

describe('a start that follows on a crash', () => {
  test('finds what stood in the WAL', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    const crashed = temporaryFolder();
    for (const name of ['library.db', 'library.db-wal'])
      copyFileSync(join(folder, name), join(crashed, name));
    expect(openElsewhere(crashed)).toMatchObject({ readOnly: null, names: ['Claim'] });
  });

  test('while the library was being made makes it anew', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'library.db.part'), 'half a library');
    writeFileSync(join(folder, 'library.db.part-wal'), 'half a WAL');
    createProject(openTemporary(folder));
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
  });

  test('does not play the WAL of a library that was moved away into a new one, and keeps it', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    createProject(library);
    const moved = temporaryFolder();
    for (const name of ['library.db-wal', 'library.db-shm'])
      copyFileSync(join(folder, name), join(moved, name));
    const bytes = readFileSync(join(moved, 'library.db-wal'));
    expect(openTemporary(moved).service['projects.list']({}).projects).toEqual([]);
    const [kept] = readdirSync(join(moved, 'backups'));
    expect(readFileSync(join(moved, 'backups', kept!))).toEqual(bytes);
  });
});
