import { mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { app, Menu, nativeTheme, session } from 'electron';
import type { Preferences } from '../../shared/contract/channels.ts';
import { tellError } from '../api/tellError.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { askedToStop } from '../host/askedToStop.ts';
import { dataFolder } from '../host/dataFolder.ts';
import { makeDataFolder } from '../host/makeDataFolder.ts';
import { programFolders, programVersion } from '../host/programFolders.ts';
import { startLibrary } from '../library/client.ts';
import { registerAppScheme, serveApp } from './appProtocol.ts';
import { guardClosing } from './closing.ts';
import { languageOf } from './language.ts';
import { loadPage } from './loadPage.ts';
import { denyByDefault, forbidNetwork } from './lockDown.ts';
import { bringToFront, createMainWindow } from './mainWindow.ts';
import { menuTemplate } from './menuTemplate.ts';
import { readDataFlag } from './readDataFlag.ts';
import { serveWindow } from './serveWindow.ts';
import type { Services } from './serveWindow.ts';
import { tellFailure } from './tellFailure.ts';
import { readWindowPlace } from './windowPlace.ts';
import { wordsOf } from './words.ts';
import type { Words } from './words.ts';

// The desktop host. Exit codes as the browser host has them: 0 closed, or the first window brought to the front;
// 1 a fault; 2 wrong flags; 3 the library is in use.

const { pages, libraryWorker, portfolioWorker, preload } = programFolders(__dirname);
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
  opening.catch(() => undefined); // told by what waits for it
  await app.whenReady();
  // Not earlier: until it is ready, Electron puts its own handlers in the place of ours.
  const stop = askedToStop(process.env);

  // 3. The window, whose page comes up while the library opens.
  serveApp(session.defaultSession, pages);
  const placeFile = join(app.getPath('userData'), 'window-place.json');
  const remembered = readWindowPlace(placeFile);
  const window = createMainWindow({ preload, remembered, mayInspect });
  let words = wordsFor('system');
  const closing = guardClosing(window, () => words);
  app.on('second-instance', () => bringToFront(window));
  void stop.then(closing.insist);
  const page = loadPage(window, { remembered, report });

  // 4. The library, what the person chose, and what answers the page; then the window is shown.
  const follow = ({ language, theme }: Preferences): void => {
    words = wordsFor(language);
    nativeTheme.themeSource = theme;
    const menu = menuTemplate(words, process.platform, mayInspect);
    Menu.setApplicationMenu(Menu.buildFromTemplate([...menu]));
  };
  let services: Services;
  try {
    const describe = { version: programVersion(__dirname), platform: process.platform, dataFolder: folder };
    services = await serveWindow(window, {
      portfolioWorker,
      opening,
      describe,
      words: () => words,
      follow,
      allowClosing: closing.allow,
      report,
    });
  } catch (error) {
    page.destroy();
    return tellFailure(error, folder, words, stop);
  }
  page.show();

  // 5. Until the window is closed; then what is under way is finished.
  const { place, code } = await page.closed;
  await services.close();
  await writeAtomically(placeFile, JSON.stringify(place)).catch(() =>
    report('The place of the window was not kept.'),
  );
  return code;
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
