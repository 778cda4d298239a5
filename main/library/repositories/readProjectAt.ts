import type { Request, Response } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Patch } from '../../../shared/model/change.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { readPatches } from './changeLog.ts';
import { findLine } from './history.ts';
import { requireHead } from './projectHead.ts';
import { readProject } from './readProject.ts';

interface TakenBack {
  readonly patches: string;
  readonly inverse: string;
}

/** Lines that are in memory at once: an import's patches alone may be some 100 MB. */
const portion = 200;

/**
 * A project as it was after a change. From the rows of today back through the inverses, rather than forward through
 * the patches: a project that was copied or imported begins with rows that no line of its log put there.
 */
export function readProjectAt(
  connection: Connection,
  { id, after }: Request<'history.at'>,
): Response<'history.at'> {
  const { revision } = requireHead(connection, id);
  const change = findLine(connection, id, after);
  const seq = change?.seq ?? 0;
  const project = readProject(connection, id);
  for (let newest = revision; newest > seq; newest -= portion) {
    const lines = connection.rows<TakenBack>(
      `SELECT iif(octet_length(inverse) = 2, patches, '[]') AS patches, inverse FROM change_log
       WHERE project_id = ? AND seq > ? AND seq <= ? ORDER BY seq DESC`,
      id,
      Math.max(seq, newest - portion),
      newest,
    );
    for (const line of lines) for (const patch of inverseOf(line)) applyInPlace(project, patch);
  }
  return { seq, change, project };
}

/** The first records of a project have no inverse, since they are no step of its undo: before them they were not there. */
function inverseOf({ patches, inverse }: TakenBack): readonly Patch[] {
  const back = readPatches(inverse);
  if (back.length > 0) return back;
  return readPatches(patches)
    .filter(({ op, path }) => op === 'add' && path.length === 2)
    .map(({ path }): Patch => ({ op: 'remove', path }))
    .toReversed();
}

// The records were made by this very call: writing on them spares a copy of the project for each change.
function applyInPlace(project: Project, { op, path, value }: Patch): void {
  const [table, id, column] = path;
  const records = project[table] as Record<string, unknown>;
  if (column === undefined) {
    if (op === 'remove') delete records[id];
    else records[id] = value;
    return;
  }
  const record = records[id] as Record<string, unknown> | undefined;
  if (record === undefined) throw new PraisepointError('constraint', { table, row: id });
  record[column] = value;
}
