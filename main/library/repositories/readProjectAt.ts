import type { Request, Response } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { takenBack } from '../../../shared/model/takenBack.ts';
import { withProvenStates } from '../../../shared/rules/insightStates.ts';
import type { Connection } from '../connection.ts';
import { findLine } from './history.ts';
import { requireHead } from './projectHead.ts';
import { readProject } from './readProject.ts';
import { wayBack } from './wayBack.ts';

/**
 * A project as it was after a change, or the way back to it. From the rows of today back through the inverses, rather
 * than forward through the patches: a project that was copied or imported begins with rows that no line of its log put
 * there.
 */
export function readProjectAt(
  connection: Connection,
  { id, after, known }: Request<'history.at'>,
): Response<'history.at'> {
  const { revision } = requireHead(connection, id);
  const change = findLine(connection, id, after);
  const seq = change?.seq ?? 0;
  const patches = wayBack(connection, id, seq, revision);
  if (known === revision) return { seq, change, state: { kind: 'back', patches } };
  const project = takenBack(readProject(connection, id), patches);
  if (project === null) throw new PraisepointError('constraint', { project: id });
  return { seq, change, state: { kind: 'whole', project: withProvenStates(project) } };
}
