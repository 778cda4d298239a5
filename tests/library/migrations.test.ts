import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { allMigrations } from '../../main/library/migrations/allMigrations.ts';
import type { Migration } from '../../main/library/migrations/migration.ts';
import { openLibrary } from '../../main/library/openLibrary.ts';
import type { Library } from '../../main/library/openLibrary.ts';
import type { Response } from '../../shared/contract/channels.ts';
import { completeRecord } from '../../shared/model/blanks.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project, TableName } from '../../shared/model/project.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(51);
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'library');
const now = Date.UTC(2026, 10, 22, 21, 27, 8);

const latest = allMigrations.length;
const next: Migration = {
  version: latest + 1,
  name: 'moods-of-maps',
  // A rebuilt table, as a changed CHECK needs one: with references to it on, this would fail.
  sql: `
    CREATE TABLE new_maps AS SELECT * FROM maps;
    DROP TABLE maps;
    ALTER TABLE new_maps RENAME TO maps;
    CREATE UNIQUE INDEX maps_again ON maps (project_id, id);
    CREATE TABLE moods (id TEXT PRIMARY KEY) STRICT;
    INSERT INTO moods VALUES ('calm');
  `,
};
const failing: Migration = {
  version: latest + 1,
  name: 'fails',
  sql: `CREATE TABLE moods (id TEXT) STRICT; UPDATE projects SET name = 'gone'; SELECT nothing FROM nowhere;`,
};
const dangling: Migration = { version: latest + 1, name: 'dangles', sql: 'DELETE FROM maps;' };

function fixtureFolder(version: number): string {
  const folder = temporaryFolder();
  copyFileSync(join(fixtures, `v${version}.db`), join(folder, 'library.db'));
  return folder;
}

interface Answers {
  readonly list: Response<'projects.list'>;
  readonly found: Response<'search.find'> | Response<'projects.list'>;
  readonly preferences: Response<'preferences.read'>;
  readonly opened: readonly ReturnType<typeof openedIn>[];
  readonly deleted: string;
}

function expectAnswersOf(version: number, { service }: Library): void {
  const told = JSON.parse(readFileSync(join(fixtures, `v${version}.json`), 'utf8')) as Answers;
  const projects = told.list.projects.map(({ head, maps, pains, praises }) => ({
    head,
    maps,
    pains,
    praises,
  }));
  expect(service['projects.list']({})).toEqual({ projects });
  const { groups } = service['search.find']({ search: '槽點', projectId: null, projects: 20, hits: 3 });
  // Versions that answered with cards, each with its first find, told the same projects.
  const toldFinds = 'groups' in told.found ? told.found.groups : told.found.projects;
  expect(groups.map(({ head }) => head)).toEqual(toldFinds.map(({ head }) => head));
  expect(service['preferences.read']({})).toEqual(told.preferences);
  for (const { project, ...opened } of told.opened) {
    const expected = { ...opened, project: withLaterColumns(project) };
    expect(openedIn(service, opened.head.id)).toEqual(expected);
  }
}

/** What an older version answered, with the tables and columns that came later. */
function withLaterColumns(told: Project): Project {
  const tables = Object.entries(told).map(([table, records]) => {
    const rows = Object.entries(records as Record<string, unknown>);
    return [
      table,
      Object.fromEntries(rows.map(([id, row]) => [id, completeRecord(table as TableName, row)])),
    ];
  });
  return { ...emptyProject, ...Object.fromEntries(tables) } as Project;
}

const backupsOf = (folder: string) =>
  existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')).sort() : [];

describe('the migrations', () => {
  test('are numbered from 1 without a gap', () => {
    expect(allMigrations.map((migration) => migration.version)).toEqual(
      allMigrations.map((_, index) => index + 1),
    );
  });

  test('make, from nothing, the schema that the stored library of this version has', () => {
    const schemaOf = (database: Database.Database) =>
      database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
    const stored = new Database(join(fixtures, `v${latest}.db`), { readonly: true });
    expect(schemaOf(openTemporary().connection.database)).toEqual(schemaOf(stored));
    stored.close();
  });

  test.each(allMigrations.map((migration) => migration.version))(
    'bring a library of version %i to this one, and it answers as it did',
    (version) => {
      const folder = fixtureFolder(version);
      const library = openTemporary(folder, { now: 8_000 });
      expect(library.connection.version).toBe(latest);
      expectAnswersOf(version, library);
      expect(backupsOf(folder)).toHaveLength(latest - version);
      expect(library.connection.database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    },
  );

  test('leave a new library without a copy', () => {
    const folder = temporaryFolder();
    openTemporary(folder);
    expect(readdirSync(folder).sort()).toEqual([
      'library.db',
      'library.db-shm',
      'library.db-wal',
      'library.lock',
    ]);
  });
});

describe('a migration', () => {
  test('runs once, after a whole copy of the library as it was', () => {
    const folder = fixtureFolder(latest);
    const migrations = [...allMigrations, next];
    const library = openTemporary(folder, { now, migrations });
    expect(library.connection.version).toBe(latest + 1);
    expect(library.connection.rows('SELECT id FROM moods')).toEqual([{ id: 'calm' }]);
    expectAnswersOf(latest, library);
    expect(library.connection.database.pragma('foreign_keys', { simple: true })).toBe(1);
    library.close();
    openTemporary(folder, { now, migrations }).close();
    expect(backupsOf(folder)).toEqual([`library-v${latest}-2026-11-22T21-27-08.db`]);

    const restored = temporaryFolder();
    copyFileSync(join(folder, 'backups', backupsOf(folder)[0]!), join(restored, 'library.db'));
    const before = openTemporary(restored, { now: 8_000 });
    expect(before.connection.version).toBe(latest);
    expectAnswersOf(latest, before);
  });

  test('has its copy with what stood in the WAL only', () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    const id = random.id();
    library.service['projects.create']({ id, kind: 'service', name: 'Claim', at: 0, change: null });
    library.service['projects.store']({ id, revision: 0, change: changeOf(random.id(), []) });
    // As after a crash: the file and its WAL, without an orderly end.
    const crashed = temporaryFolder();
    for (const name of ['library.db', 'library.db-wal'])
      copyFileSync(join(folder, name), join(crashed, name));
    openTemporary(crashed, { now, migrations: [...allMigrations, next] }).close();
    const copy = new Database(join(crashed, 'backups', backupsOf(crashed)[0]!), { readonly: true });
    expect(copy.prepare('SELECT name, revision FROM projects').all()).toEqual([
      { name: 'Claim', revision: 1 },
    ]);
    copy.close();
  });

  test.each([
    ['internal', failing],
    ['constraint', dangling],
  ])('that fails (%s) leaves the library as it was', (code, broken) => {
    const folder = fixtureFolder(latest);
    expect(faultOf(() => openLibrary(folder, { now, migrations: [...allMigrations, broken] })).code).toBe(
      code,
    );
    expect(backupsOf(folder)).toHaveLength(1);
    const library = openTemporary(folder, { now: 8_000 });
    expect(library.connection.version).toBe(latest);
    expect(library.connection.rows(`SELECT 1 FROM sqlite_schema WHERE name = 'moods'`)).toEqual([]);
    expectAnswersOf(latest, library);
  });

  test('that was tried twice in one second has two copies; one that was cut off is written anew', () => {
    const folder = fixtureFolder(latest);
    mkdirSync(join(folder, 'backups'));
    writeFileSync(join(folder, 'backups', 'unfinished.part'), 'half a copy');
    for (const migrations of [
      [...allMigrations, failing],
      [...allMigrations, failing],
    ]) {
      faultOf(() => openLibrary(folder, { now, migrations }));
    }
    expect(backupsOf(folder)).toEqual([
      `library-v${latest}-2026-11-22T21-27-08-2.db`,
      `library-v${latest}-2026-11-22T21-27-08.db`,
    ]);
    for (const name of backupsOf(folder)) {
      const copy = new Database(join(folder, 'backups', name), { readonly: true });
      expect(copy.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      copy.close();
    }
  });
});
