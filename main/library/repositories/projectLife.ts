import type { Request, Response } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { keptDeleted } from '../../../shared/contract/keptDeleted.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { Connection } from '../connection.ts';
import { forgetProject, indexAllRecords, indexProjectName } from '../search/searchIndex.ts';
import { tableShapes } from '../tableShapes.ts';
import { appendChange, findChange } from './changeLog.ts';
import { findHead, requireHead } from './projectHead.ts';
import { removeUnusedPictures } from './removeUnusedPictures.ts';

/** A new project with its first records. The same request again answers the project that is there. */
export function createProject(
  connection: Connection,
  { id, kind, name, at, change }: Request<'projects.create'>,
): Response<'projects.create'> {
  return connection.transact(() => {
    if (findHead(connection, id) === null) {
      insertHead(connection, id, kind, name, at);
      if (change !== null) appendChange(connection, id, 0, change);
    } else if (change !== null && findChange(connection, id, change.id)?.seq !== 1) {
      throw new PraisepointError('constraint', { project: id });
    }
    return { head: requireHead(connection, id) };
  });
}

export function renameProject(
  connection: Connection,
  { id, name, at }: Request<'projects.rename'>,
): Response<'projects.rename'> {
  return connection.transact(() => {
    requireHead(connection, id);
    connection.run('UPDATE projects SET name = ?, changed_at = ? WHERE id = ?', name, at, id);
    indexProjectName(connection, id, name);
    return { head: requireHead(connection, id) };
  });
}

/** The same request again answers the copy that is there. */
export function duplicateProject(
  connection: Connection,
  { id, newId, name, at }: Request<'projects.duplicate'>,
): Response<'projects.duplicate'> {
  return connection.transact(() => {
    const { kind } = requireHead(connection, id);
    if (newId === id) throw new PraisepointError('constraint', { project: id });
    if (findHead(connection, newId) === null) {
      insertHead(connection, newId, kind, name, at);
      for (const table of tableNames) {
        // A named version is a place in the log, and the copy begins without one.
        if (table === 'versions') continue;
        const { sqlName, columns } = tableShapes[table];
        const names = [...columns.values()].join(', ');
        connection.run(
          `INSERT INTO ${sqlName} (project_id, ${names}) SELECT ?, ${names} FROM ${sqlName} WHERE project_id = ?`,
          newId,
          id,
        );
      }
      removeUnusedPictures(connection, newId);
      indexAllRecords(connection, newId);
    }
    return { head: requireHead(connection, newId) };
  });
}

export function deleteProject(connection: Connection, { id, at }: Request<'projects.delete'>): void {
  const isThere = connection.run(
    'UPDATE projects SET deleted_at = coalesce(deleted_at, ?) WHERE id = ?',
    at,
    id,
  );
  if (isThere === 0) throw new PraisepointError('not-found', { project: id });
}

export function restoreProject(connection: Connection, { id }: Request<'projects.restore'>): void {
  const isThere = connection.run('UPDATE projects SET deleted_at = NULL WHERE id = ?', id);
  if (isThere === 0) throw new PraisepointError('not-found', { project: id });
}

/** Removes a deleted project for good. One that is gone already is gone; one that is not deleted stays. */
export function purgeProject(connection: Connection, { id }: Request<'projects.purge'>): void {
  connection.transact(() => {
    const head = findHead(connection, id);
    if (head?.deletedAt === null) throw new PraisepointError('constraint', { project: id });
    if (head !== null) removeProject(connection, id);
  });
}

/** Removes for good what was deleted thirty days before `now` or earlier. */
export function purgeProjects(connection: Connection, now: number): void {
  connection.transact(() => {
    const old = connection.rows<{ readonly id: string }>(
      'SELECT id FROM projects WHERE deleted_at <= ?',
      now - keptDeleted,
    );
    for (const { id } of old) removeProject(connection, id);
  });
}

function removeProject(connection: Connection, id: string): void {
  forgetProject(connection, id);
  connection.run('DELETE FROM projects WHERE id = ?', id);
}

export function insertHead(connection: Connection, id: string, kind: string, name: string, at: number): void {
  connection.run(
    'INSERT INTO projects (id, kind, name, created_at, changed_at, revision) VALUES (?, ?, ?, ?, ?, 0)',
    id,
    kind,
    name,
    at,
    at,
  );
  indexProjectName(connection, id, name);
}
