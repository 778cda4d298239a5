import { randomBytes } from 'node:crypto';
import { access, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { DesktopRequest, DesktopResponse } from '../../shared/contract/channels.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { projectFileEnding, projectFileLimits } from '../../shared/contract/projectFileLimits.ts';
import { limits } from '../../shared/model/limits.ts';
import { fileFailure } from '../files/fileFailure.ts';
import { readBounded } from '../files/readBounded.ts';
import { safeFileName } from '../files/safeFileName.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import type { LibraryClient } from '../library/client.ts';
import type { Words } from './words.ts';

const pictureEndings = ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif', 'bmp'];
const journeyEndings = ['mmd', 'mermaid', 'md', 'markdown', 'txt'];
const tableEndings = ['csv', 'tsv'];

export interface Files {
  readonly choose: (kind: DesktopRequest<'files.choose'>['kind']) => Promise<DesktopResponse<'files.choose'>>;
  readonly read: (request: DesktopRequest<'files.read'>) => Promise<DesktopResponse<'files.read'>>;
  readonly save: (request: DesktopRequest<'files.save'>) => Promise<DesktopResponse<'files.save'>>;
  readonly saveProject: (
    request: DesktopRequest<'files.saveProject'>,
  ) => Promise<DesktopResponse<'files.saveProject'>>;
  /** The tokens given so far are worth nothing any more. */
  readonly forget: () => void;
}

/**
 * Files by the window's dialogs. The page never learns a path: for each file that the person chose it gets a
 * token, good for reading that file as long as the page is there.
 */
export function filesOf(
  window: BrowserWindow,
  words: () => Words,
  library: Pick<LibraryClient, 'call'>,
): Files {
  const chosen = new Map<string, string>();

  return {
    choose: async (kind) => {
      const { chooseImports, importFiles, materialFiles, projectFiles } = words();
      const { journeyFiles, tableFiles, choosePictures, pictureFiles } = words();
      const asked = {
        materials: {
          title: chooseImports,
          filters: [
            { name: materialFiles, extensions: [projectFileEnding, ...journeyEndings, ...tableEndings] },
            { name: journeyFiles, extensions: journeyEndings },
            { name: tableFiles, extensions: tableEndings },
            { name: projectFiles, extensions: [projectFileEnding] },
          ],
        },
        imports: {
          title: chooseImports,
          filters: [
            { name: importFiles, extensions: [projectFileEnding, ...journeyEndings] },
            { name: projectFiles, extensions: [projectFileEnding] },
            { name: journeyFiles, extensions: journeyEndings },
          ],
        },
        pictures: { title: choosePictures, filters: [{ name: pictureFiles, extensions: pictureEndings }] },
      };
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        ...asked[kind],
        properties: ['openFile', 'multiSelections'],
      });
      if (canceled) return { files: [] };
      return {
        files: await Promise.all(
          filePaths.map(async (path) => {
            const name = basename(path);
            const { size } = await stat(path).catch((error: unknown) => {
              throw fileFailure(error, name);
            });
            const token = randomBytes(24).toString('base64url');
            chosen.set(token, path);
            return { token, name, size };
          }),
        ),
      };
    },
    read: async ({ token }) => {
      const path = chosen.get(token);
      if (path === undefined) throw new PraisepointError('not-found');
      const isProject = path.toLowerCase().endsWith(`.${projectFileEnding}`);
      const limit = isProject ? projectFileLimits.bytes : limits.importBytes;
      return { bytes: await readBounded(path, limit) };
    },
    save: async ({ suggestedName, text }) => {
      const path = await chooseTarget(suggestedName, 'svg', words().svgFiles);
      if (path === null) return { saved: false };
      await writeAtomically(path, text);
      return { saved: true };
    },
    saveProject: async ({ suggestedName, token, size }) => {
      const path = await chooseTarget(suggestedName, projectFileEnding, words().projectFiles);
      if (path === null) return { saved: false };
      await writeAtomically(path, piecesOf(library, token, size));
      return { saved: true };
    },
    forget: () => chosen.clear(),
  };

  /** Where the person wants a file of this ending; null: nowhere after all. */
  async function chooseTarget(
    suggestedName: string,
    extension: string,
    kind: string,
  ): Promise<string | null> {
    const ending = `.${extension}`;
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: words().saveAs,
      defaultPath: safeFileName(suggestedName, ending),
      filters: [{ name: kind, extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || filePath === '') return null;
    const hasEnding = filePath.toLowerCase().endsWith(ending);
    const path = hasEnding ? filePath : filePath + ending;
    // The dialog asked about the name that was typed, not about ours.
    const isAsked = hasEnding || !(await exists(path));
    return isAsked || (await mayReplace(window, words(), basename(path))) ? path : null;
  }
}

/** A file that the library has made, piece by piece; all of `size` bytes or an error. */
async function* piecesOf(
  library: Pick<LibraryClient, 'call'>,
  token: string,
  size: number,
): AsyncGenerator<Uint8Array> {
  let offset = 0;
  while (offset < size) {
    const { base64 } = await library.call('projectFiles.read', { token, offset });
    const piece = Buffer.from(base64, 'base64');
    if (piece.length === 0) throw new PraisepointError('file-failed');
    yield piece;
    offset += piece.length;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function mayReplace(window: BrowserWindow, words: Words, name: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words.replaceTitle(name),
    detail: words.replaceDetail,
    buttons: [words.cancel, words.replace],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
