import { expect, test } from 'vitest';
import { asPraisepointError } from '../../main/library/asPraisepointError.ts';
import Database from 'better-sqlite3';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { additions, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(71);

// SQLite reports a file that may not grow as it reports a full disk.
test('a full disk refuses a change whole, and takes it again when there is room', () => {
  const { service, connection } = openTemporary();
  const database = connection.database;
  const id = random.id();
  service['projects.create']({ id, kind: 'service', name: 'Claim', at: 0, change: null });
  const pages = database.pragma('page_count', { simple: true }) as number;
  database.pragma(`max_page_count = ${pages}`);

  const journey = journeyOf(200, random);
  const request = { id, revision: 0, change: changeOf(random.id(), additions(journey)) };
  expect(faultOf(() => service['projects.store'](request)).code).toBe('disk-full');
  expect(faultOf(() => service['projects.store'](request)).code).toBe('disk-full');
  const { head, project } = openedIn(service, id);
  expect(head.revision).toBe(0);
  expect(project.steps).toEqual({});
  expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);

  database.pragma('max_page_count = 1000000');
  expect(service['projects.store'](request)).toEqual({ revision: 1, changedAt: 1000 });
  expect(openedIn(service, id).project).toEqual(journey);
});

test.each([
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'read-only'],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'constraint'],
  ['SQLITE_CORRUPT_VTAB', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_IOERR_FSYNC', 'file-failed'],
  ['SQLITE_CANTOPEN', 'file-failed'],
  ['SQLITE_BUSY_SNAPSHOT', 'library-in-use'],
  ['SQLITE_TOOBIG', 'too-large'],
  ['SQLITE_ERROR', 'internal'],
])('%s is told as %s', (code, told) => {
  const error = asPraisepointError(new Database.SqliteError('said by SQLite', code));
  expect(error.fault).toEqual({ code: told, args: {} });
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EIO', 'file-failed'],
  ['ERR_INVALID_ARG_TYPE', 'internal'],
])('%s of the system is told as %s', (code, told) => {
  expect(asPraisepointError(Object.assign(new Error('said by the system'), { code })).fault.code).toBe(told);
  expect(asPraisepointError('a text that was thrown').fault.code).toBe('internal');
});
