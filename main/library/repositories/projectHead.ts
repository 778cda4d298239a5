import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';

export const headSelection = `p.id, p.kind, p.name, p.created_at AS createdAt, p.changed_at AS changedAt,
  p.deleted_at AS deletedAt, p.revision`;

/** The head of a project, deleted or not; null where there is none. */
export function findHead(connection: Connection, id: string): ProjectHead | null {
  return connection.row<ProjectHead>(`SELECT ${headSelection} FROM projects AS p WHERE p.id = ?`, id) ?? null;
}

/** The head of a project that can be opened. */
export function requireHead(connection: Connection, id: string): ProjectHead {
  const head = findHead(connection, id);
  if (head?.deletedAt !== null) throw new PraisepointError('not-found', { project: id });
  return head;
}
