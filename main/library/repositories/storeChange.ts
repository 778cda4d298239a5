import type { Request, Response } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Connection } from '../connection.ts';
import { appendChange, findChange } from './changeLog.ts';
import { findHead } from './projectHead.ts';

/**
 * One acknowledged edit: all of it in one transaction. A change that is in the log already answers what it
 * answered then, so whoever missed the answer sends it again. A project in the waste basket still takes changes:
 * what was under way when it was deleted is there when it is restored.
 */
export function storeChange(
  connection: Connection,
  { id, revision, change }: Request<'projects.store'>,
): Response<'projects.store'> {
  return connection.transact(() => {
    const head = findHead(connection, id);
    if (head === null) throw new PraisepointError('not-found', { project: id });
    const stored = findChange(connection, id, change.id);
    if (stored !== null) return { revision: stored.seq, changedAt: stored.at };
    if (head.revision !== revision) throw new PraisepointError('conflict', { revision: head.revision });
    return appendChange(connection, id, revision, change);
  });
}
