import type { ChannelName, Request, Response } from '../../shared/contract/channels.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { asPraisepointError } from './asPraisepointError.ts';
import type { Connection } from './connection.ts';
import type { ProjectFileDesk } from './projectFile/desk.ts';
import { readChange, readHistory } from './repositories/changeLog.ts';
import { listHistory } from './repositories/history.ts';
import { listDeleted, listProjects } from './repositories/listProjects.ts';
import { readPictureBytes, storePicture } from './repositories/pictureBytes.ts';
import { readPreferences, writePreferences } from './repositories/preferences.ts';
import {
  createProject,
  deleteProject,
  duplicateProject,
  purgeProject,
  renameProject,
  restoreProject,
} from './repositories/projectLife.ts';
import { requireHead } from './repositories/projectHead.ts';
import { readPicture } from './repositories/readPicture.ts';
import { readPackedProject } from './repositories/readPackedProject.ts';
import { readProjectAt } from './repositories/readProjectAt.ts';
import { listShelf, readVersion } from './repositories/shelf.ts';
import { storeChange } from './repositories/storeChange.ts';
import { searchLibrary } from './search/searchLibrary.ts';

/** The channels that the library answers. */
export type ServiceName = Exclude<ChannelName, 'host.describe' | `portfolio.${string}`>;

/** One function for each of them; each throws a `PraisepointError` and nothing else. */
export type LibraryService = {
  readonly [Name in ServiceName]: (request: Request<Name>) => Response<Name>;
};

/** Why a library takes no changes; the code of the error that a change is answered with. */
export type ReadOnlyReason = 'library-newer' | 'read-only';

export function libraryService(
  connection: Connection,
  readOnly: ReadOnlyReason | null,
  desk: ProjectFileDesk,
): LibraryService {
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
    'pictures.store': writes((request) => storePicture(connection, request)),
    'pictures.read': reads(({ hash }) => readPictureBytes(connection, hash)),
    'search.find': reads((request) => searchLibrary(connection, request)),
    'shelf.list': reads(() => ({ flows: listShelf(connection) })),
    'shelf.version': reads((request) => readVersion(connection, request)),
    'projects.list': reads(() => ({ projects: listProjects(connection) })),
    'projects.deleted': reads(() => ({ projects: listDeleted(connection) })),
    'projects.head': reads(({ id }) => ({ head: requireHead(connection, id) })),
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
    'projects.purge': writes((request) => {
      purgeProject(connection, request);
      return {};
    }),
    'projects.open': reads(({ id }) => ({
      head: requireHead(connection, id),
      project: readPackedProject(connection, id),
      ...readHistory(connection, id),
    })),
    'projects.change': reads(({ id, changeId }) => ({ change: readChange(connection, id, changeId) })),
    'projects.store': writes((request) => storeChange(connection, request)),
    'history.list': reads((request) => ({ changes: listHistory(connection, request) })),
    'history.at': reads((request) => readProjectAt(connection, request)),
    'projects.picture': reads(({ id }) => readPicture(connection, requireHead(connection, id).id)),
    'projectFiles.export': reads(desk.export),
    'projectFiles.read': reads(desk.read),
    'projectFiles.begin': writes(desk.begin),
    'projectFiles.append': writes(desk.append),
    'projectFiles.look': reads(desk.look),
    'projectFiles.import': writes(desk.import),
    'projectFiles.discard': reads(desk.discard),
  };
}
