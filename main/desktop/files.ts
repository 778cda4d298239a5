import { randomBytes } from 'node:crypto';
import { access, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { DesktopRequest, DesktopResponse } from '../../shared/contract/channels.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { limits } from '../../shared/model/limits.ts';
import { fileFailure } from '../files/fileFailure.ts';
import { readBounded } from '../files/readBounded.ts';
import { safeFileName } from '../files/safeFileName.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import type { Words } from './words.ts';

const journeyEndings = ['mmd', 'mermaid', 'md', 'markdown', 'txt'];

export interface Files {
  readonly choose: () => Promise<DesktopResponse<'files.choose'>>;
  readonly read: (request: DesktopRequest<'files.read'>) => Promise<DesktopResponse<'files.read'>>;
  readonly save: (request: DesktopRequest<'files.save'>) => Promise<DesktopResponse<'files.save'>>;
  /** The tokens given so far are worth nothing any more. */
  readonly forget: () => void;
}

/**
 * Files by the window's dialogs. The page never learns a path: for each file that the person chose it gets a
 * token, good for reading that file as long as the page is there.
 */
export function filesOf(window: BrowserWindow, words: () => Words): Files {
  const chosen = new Map<string, string>();

  return {
    choose: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: words().chooseJourneys,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: words().journeyFiles, extensions: journeyEndings }],
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
      return { bytes: await readBounded(path, limits.importBytes) };
    },
    save: async ({ suggestedName, text }) => {
      const ending = '.svg';
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: words().saveAs,
        defaultPath: safeFileName(suggestedName, ending),
        filters: [{ name: words().svgFiles, extensions: ['svg'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return { saved: false };
      const hasEnding = filePath.toLowerCase().endsWith(ending);
      const path = hasEnding ? filePath : filePath + ending;
      // The dialog asked about the name that was typed, not about ours.
      if (!hasEnding && (await exists(path)) && !(await mayReplace(window, words(), basename(path)))) {
        return { saved: false };
      }
      await writeAtomically(path, text);
      return { saved: true };
    },
    forget: () => chosen.clear(),
  };
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
