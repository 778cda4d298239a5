import { PraisepointError } from '../../../shared/contract/errors.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import { Connection } from '../connection.ts';
import { applyPlan } from '../repositories/applyPlan.ts';
import { insertLogLine } from '../repositories/changeLog.ts';
import type { Plan, RowPlan } from '../repositories/planRows.ts';
import { findHead, requireHead } from '../repositories/projectHead.ts';
import { insertHead } from '../repositories/projectLife.ts';
import { readPictureBytes, storePictureBytes } from './pictureBytes.ts';
import type { ProjectFileContent } from './readProjectFile.ts';

/**
 * Puts the project of a file into the library, all of it in one transaction. It keeps its id where no other has
 * it, else it gets `newId` and stands beside the one that is there.
 */
export function takeInProject(
  library: Connection,
  file: string,
  { head, project, changes, pictures }: ProjectFileContent,
  { newId, name, at }: { readonly newId: string; readonly name: string; readonly at: number },
): ProjectHead {
  const source = new Connection(file, 'read-only');
  try {
    return library.transact(() => {
      const id = findHead(library, head.id) === null ? head.id : newId;
      if (findHead(library, id) !== null) throw new PraisepointError('constraint', { project: id });
      insertHead(library, id, head.kind, name, at);
      const plan: Plan = new Map(
        tableNames.map((table) => [
          table,
          new Map(
            Object.values<{ readonly id: string }>(project[table]).map((record): [string, RowPlan] => [
              record.id,
              { kind: 'insert', record: record as unknown as Readonly<Record<string, unknown>> },
            ]),
          ),
        ]),
      );
      applyPlan(library, id, plan);
      for (const [index, change] of changes.entries()) insertLogLine(library, id, index + 1, change);
      library.run(
        'UPDATE projects SET revision = ?, created_at = ?, changed_at = ? WHERE id = ?',
        changes.length,
        head.createdAt,
        at,
        id,
      );
      for (const hash of pictures) {
        const picture = readPictureBytes(source, hash);
        if (picture !== null) storePictureBytes(library, picture, at);
      }
      return requireHead(library, id);
    });
  } finally {
    source.close();
  }
}
