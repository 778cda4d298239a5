import { mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app, Menu, nativeTheme, session } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Preferences } from '../../shared/contract/channels.ts';
import { createRouter } from '../api/router.ts';
import { tellError } from '../api/tellError.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { askedToStop } from '../host/askedToStop.ts';
import { dataFolder } from '../host/dataFolder.ts';
import { makeDataFolder } from '../host/makeDataFolder.ts';
import { programFolders, programVersion } from '../host/programFolders.ts';
import { startLibrary } from '../library/client.ts';
import type { LibraryClient } from '../library/client.ts';
import { answerWindow } from './answerWindow.ts';
import { registerAppScheme, serveApp } from './appProtocol.ts';
import { pageUrl } from './appUrl.ts';
import { guardClosing } from './closing.ts';
import { filesOf } from './files.ts';
import { languageOf } from './language.ts';
import { denyByDefault, forbidNetwork } from './lockDown.ts';
import { bringToFront, createMainWindow, placeOf } from './mainWindow.ts';
import { menuTemplate } from './menuTemplate.ts';
import { readDataFlag } from './readDataFlag.ts';
import { tellFailure } from './tellFailure.ts';
import { readWindowPlace } from './windowPlace.ts';
import type { WindowPlace } from './windowPlace.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

// The desktop host. Exit codes as the browser host has them: 0 closed, or the first window brought to the front;
// 1 a fault; 2 wrong flags; 3 the library is in use.

const { pages, libraryWorker, preload } = programFolders(__dirname);
const mayInspect = !app.isPackaged;
const report = (lines: string): void => console.error(lines);

function main(): void {
  const flag = readDataFlag(process.argv.slice(1));
  if (flag !== null && typeof flag === 'object') {
    report(`Praisepoint: ${flag.wrong}`);
    app.exit(2);
    return;
  }
  // 1. Everything that has to be said before Electron is ready.
  const folder = resolve(flag ?? dataFolder(process.platform, process.env, homedir()));
  app.setPath('userData', windowFolder(folder));
  forbidNetwork();
  registerAppScheme();
  denyByDefault(mayInspect);
  // 2. One window per library: the lock lies in the folder that was just set.
  if (!app.requestSingleInstanceLock()) {
    report('Praisepoint is open already: its window was brought to the front.');
    app.exit(0);
    return;
  }
  run(folder).then(
    (code) => app.exit(code),
    (error: unknown) => {
      report(`Praisepoint could not start.\n${tellError(error)}`);
      app.exit(1);
    },
  );
}

/** Runs to its end, and returns the exit code. */
async function run(folder: string): Promise<number> {
  const opening = startLibrary({ workerFile: libraryWorker, folder });
  opening.catch(() => undefined); // seen below, once there is a screen to say it on
  await app.whenReady();
  // Not earlier: until it is ready, Electron puts its own handlers in the place of ours.
  const stop = askedToStop(process.env);

  // 3. The library.
  let library: LibraryClient;
  try {
    library = await opening;
  } catch (error) {
    return tellFailure(error, folder, wordsFor('system'), stop);
  }

  // 4. What the person chose.
  let words: Words;
  const follow = ({ language, theme }: Preferences): void => {
    words = wordsFor(language);
    nativeTheme.themeSource = theme;
    const menu = menuTemplate(words, process.platform, mayInspect);
    Menu.setApplicationMenu(Menu.buildFromTemplate([...menu]));
  };
  follow(await library.call('preferences.read', {}));

  // 5. The services, the pages, the window.
  const router = createRouter({
    library,
    describe: {
      host: 'desktop',
      version: programVersion(__dirname),
      platform: process.platform,
      dataFolder: folder,
      readOnly: library.readOnly,
    },
    report,
    preferencesChanged: follow,
  });
  serveApp(session.defaultSession, pages);
  const placeFile = join(app.getPath('userData'), 'window-place.json');
  const window = createMainWindow({ preload, remembered: readWindowPlace(placeFile), mayInspect });
  const closing = guardClosing(window, () => words);
  const files = filesOf(window, () => words, library);
  window.webContents.on('did-navigate', files.forget);
  answerWindow(window, { router, files, allowClosing: closing.allow, report });
  app.on('second-instance', () => bringToFront(window));
  void stop.then(closing.insist);

  // 6. Until the window is closed; then what is under way is finished.
  let code = 0;
  let isClosing = false;
  window.on('close', () => {
    isClosing = true;
  });
  const closed = closedWith(window);
  window.loadURL(pageUrl).catch((error: unknown) => {
    // Closed, or asked to load again, while it was loading.
    if (isClosing || (error instanceof Error && 'code' in error && error.code === 'ERR_ABORTED')) return;
    report(`The page could not be loaded: ${tellError(error)}`);
    code = 1;
    window.destroy();
  });
  const place = await closed;
  await router.settled();
  await library.close();
  await writeAtomically(placeFile, JSON.stringify(place)).catch(() =>
    report('The place of the window was not kept.'),
  );
  return code;
}

/** Where the window was when it closed. Electron is not to end the program then: we do, when all is stored. */
function closedWith(window: BrowserWindow): Promise<WindowPlace> {
  app.on('window-all-closed', () => undefined);
  app.on('will-quit', (event) => event.preventDefault());
  return new Promise((resolve) => {
    let place = placeOf(window);
    window.on('close', () => {
      place = placeOf(window);
    });
    window.once('closed', () => resolve(place));
  });
}

/** A folder for what Chromium keeps; where ours cannot be written, one that is as good for this once. */
function windowFolder(folder: string): string {
  const wanted = join(folder, 'window');
  return makeDataFolder(wanted) ? wanted : mkdtempSync(join(tmpdir(), 'praisepoint-window-'));
}

function wordsFor(language: Preferences['language']): Words {
  return wordsOf[languageOf(language, app.getPreferredSystemLanguages())];
}

main();
