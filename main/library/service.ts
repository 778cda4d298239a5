import type { ChannelName, Request, Response } from '../../shared/contract/channels.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { asPraisepointError } from './asPraisepointError.ts';
import type { Connection } from './connection.ts';
import { readChange, readHistory } from './repositories/changeLog.ts';
import { listProjects } from './repositories/listProjects.ts';
import { readPreferences, writePreferences } from './repositories/preferences.ts';
import {
  createProject,
  deleteProject,
  duplicateProject,
  renameProject,
  restoreProject,
} from './repositories/projectLife.ts';
import { requireHead } from './repositories/projectHead.ts';
import { readPicture } from './repositories/readPicture.ts';
import { readProject } from './repositories/readProject.ts';
import { storeChange } from './repositories/storeChange.ts';

/** The channels that the library answers. */
export type ServiceName = Exclude<ChannelName, 'host.describe'>;

/** One function for each of them; each throws a `PraisepointError` and nothing else. */
export type LibraryService = {
  readonly [Name in ServiceName]: (request: Request<Name>) => Response<Name>;
};

/** Why a library takes no changes; the code of the error that a change is answered with. */
export type ReadOnlyReason = 'library-newer' | 'read-only';

export function libraryService(connection: Connection, readOnly: ReadOnlyReason | null): LibraryService {
  const reads =
    <Sent, Answered>(answer: (request: Sent) => Answered) =>
    (request: Sent): Answered => {
      try {
        return answer(request);
      } catch (error) {
        throw asPraisepointError(error);
      }
    };
  const writes = <Sent, Answered>(answer: (request: Sent) => Answered) =>
    reads((request: Sent): Answered => {
      if (readOnly !== null) throw new PraisepointError(readOnly);
      return answer(request);
    });

  return {
    'preferences.read': reads(() => readPreferences(connection)),
    'preferences.write': writes((preferences) => {
      writePreferences(connection, preferences);
      return {};
    }),
    'projects.list': reads(({ search }) => ({ projects: listProjects(connection, search) })),
    'projects.create': writes((request) => createProject(connection, request)),
    'projects.rename': writes((request) => renameProject(connection, request)),
    'projects.duplicate': writes((request) => duplicateProject(connection, request)),
    'projects.delete': writes((request) => {
      deleteProject(connection, request);
      return {};
    }),
    'projects.restore': writes((request) => {
      restoreProject(connection, request);
      return {};
    }),
    'projects.open': reads(({ id }) => ({
      head: requireHead(connection, id),
      project: readProject(connection, id),
      ...readHistory(connection, id),
    })),
    'projects.change': reads(({ id, changeId }) => ({ change: readChange(connection, id, changeId) })),
    'projects.store': writes((request) => storeChange(connection, request)),
    'projects.picture': reads(({ id }) => readPicture(connection, requireHead(connection, id).id)),
  };
}
