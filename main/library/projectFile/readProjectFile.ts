import Database from 'better-sqlite3';
import * as z from 'zod';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { projectSchema } from '../../../shared/contract/channels.ts';
import { changeSchema } from '../../../shared/model/change.ts';
import type { Change } from '../../../shared/model/change.ts';
import { projectHeadSchema } from '../../../shared/model/project.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { Project, ProjectHead } from '../../../shared/model/project.ts';
import { isWhole } from '../../../shared/rules/isWhole.ts';
import { withProvenStates } from '../../../shared/rules/insightStates.ts';
import { placesHold } from '../../../shared/rules/placesHold.ts';
import { Connection } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { allMigrations } from '../migrations/allMigrations.ts';
import { readChange } from '../repositories/changeLog.ts';
import { picturesNamedInLog } from '../repositories/picturesNamedInLog.ts';
import { headSelection } from '../repositories/projectHead.ts';
import { readProject } from '../repositories/readProject.ts';
import { tableShapes } from '../tableShapes.ts';
import { columnsOf, copyRows } from './copyRows.ts';
import { checkHeader } from './format.ts';
import { readPictureBytes } from './pictureBytes.ts';

/** Rows that one file may bring: a project of 20,000 steps has a tenth of them. */
const mostRows = 2_000_000;

export interface ProjectFileContent {
  readonly head: ProjectHead;
  readonly project: Project;
  /** Its log, oldest first; empty where it came without. */
  readonly changes: readonly Change[];
  /** The hashes of the pictures whose bytes the file has. */
  readonly pictures: ReadonlySet<string>;
  /** How many pictures of the project it has no bytes of. */
  readonly missingPictures: number;
}

/**
 * Reads a file that a stranger may have made. Nothing of its schema runs: the tables that we know are looked for,
 * taken out row by row and put into a database of our own, of the file's version, whose constraints judge them; that
 * one is brought up to this version. What then comes out is parsed as everything else that comes in.
 *
 * Throws `project-file-damaged`, `project-file-newer` or `too-large`.
 */
export function readProjectFile(file: string): ProjectFileContent {
  try {
    checkHeader(file);
    const stranger = new Connection(file, 'read-only');
    const ours = new Connection(':memory:', 'read-write');
    try {
      return read(stranger, ours);
    } finally {
      stranger.close();
      ours.close();
    }
  } catch (error) {
    throw asFault(error);
  }
}

function read(stranger: Connection, ours: Connection): ProjectFileContent {
  const { version } = stranger;
  const latest = allMigrations.at(-1)?.version ?? 0;
  if (version > latest) throw new PraisepointError('project-file-newer');
  const known = allMigrations.filter((migration) => migration.version <= version);
  if (known.at(-1)?.version !== version) throw new PraisepointError('project-file-damaged');
  migrate(ours, known, () => undefined);
  ours.transact(() => {
    takeRows(stranger, ours);
  });
  migrate(ours, allMigrations, () => undefined);

  const heads = ours.rows(`SELECT ${headSelection} FROM projects AS p`);
  const head = z.tuple([projectHeadSchema]).parse(heads)[0];
  const project = withProvenStates(projectSchema.parse(readProject(ours, head.id)));
  // Two currencies would be two answers to what an amount means.
  const hasOneCurrency = Object.keys(project.settings).length <= 1;
  if (!isWhole(project) || !placesHold(project) || !hasOneCurrency) {
    throw new PraisepointError('project-file-damaged');
  }
  const changes = readLog(ours, head);
  const hasBytes = version > 1;
  if (hasBytes) checkTable(stranger, 'picture_bytes', columnsOf(ours, 'picture_bytes'));
  const shown = new Set(Object.values(project.pictures).map(({ hash }) => hash));
  const named = new Set([...shown, ...picturesNamedInLog(ours)]);
  const pictures = new Set(
    [...named].filter((hash) => hasBytes && readPictureBytes(stranger, hash) !== null),
  );
  const missingPictures = [...shown].filter((hash) => !pictures.has(hash)).length;
  return { head: { ...head, deletedAt: null }, project, changes, pictures, missingPictures };
}

/** The rows of all tables that the file's version has, as they stand there; no constraint of the stranger's counts. */
function takeRows(stranger: Connection, ours: Connection): void {
  const tables = ['projects', ...tableNames.map((table) => tableShapes[table].sqlName), 'change_log'];
  let room = mostRows;
  for (const table of tables) {
    const columns = columnsOf(ours, table);
    // A table of a later version than the file's.
    if (columns.length === 0) continue;
    checkTable(stranger, table, columns);
    room -= copyRows(stranger, ours, table, columns, { where: '1', values: [], most: room });
    if (room < 0) throw new PraisepointError('too-large', { limit: mostRows });
  }
  // Of one project alone: each row belongs to it by the references of our own tables.
  const count = ours.row<{ readonly count: number }>('SELECT count(*) AS count FROM projects')?.count;
  if (count !== 1) throw new PraisepointError('project-file-damaged');
}

/** An ordinary table with these columns: neither a view, nor a virtual table, nor columns that are computed. */
function checkTable(stranger: Connection, table: string, columns: readonly string[]): void {
  const entry = stranger.row<{ readonly type: string; readonly sql: string | null }>(
    'SELECT type, sql FROM sqlite_schema WHERE name = ?',
    table,
  );
  const isOrdinary = entry?.type === 'table' && !/^\s*create\s+virtual/i.test(entry.sql ?? '');
  if (!isOrdinary) throw new PraisepointError('project-file-damaged');
  const there = stranger.database.pragma(`table_xinfo("${table}")`) as readonly {
    readonly name: string;
    readonly hidden: number;
  }[];
  const plain = new Set(there.filter(({ hidden }) => hidden === 0).map(({ name }) => name));
  if (!columns.every((column) => plain.has(column))) throw new PraisepointError('project-file-damaged');
}

/** All changes in their order, each of them parsed; as many as the head says, or none and a head that says so. */
function readLog(ours: Connection, head: ProjectHead): readonly Change[] {
  const lines = ours.rows<{ readonly id: string; readonly seq: number }>(
    'SELECT change_id AS id, seq FROM change_log ORDER BY seq',
  );
  const isInOrder = lines.every(({ seq }, index) => seq === index + 1) && lines.length === head.revision;
  if (!isInOrder) throw new PraisepointError('project-file-damaged');
  return lines.map(({ id }) => changeSchema.parse(readChange(ours, head.id, id)));
}

/** What a broken file leads to, of whatever kind, is one thing to the person; a full disk is another. */
function asFault(error: unknown): unknown {
  if (error instanceof PraisepointError) {
    return error.fault.code === 'constraint'
      ? new PraisepointError('project-file-damaged', {}, error)
      : error;
  }
  const isOfFile =
    error instanceof z.ZodError ||
    error instanceof SyntaxError ||
    error instanceof RangeError ||
    error instanceof TypeError ||
    (error instanceof Database.SqliteError && !/^SQLITE_(FULL|NOMEM|IOERR_WRITE)/.test(error.code));
  return isOfFile ? new PraisepointError('project-file-damaged', {}, error) : error;
}
