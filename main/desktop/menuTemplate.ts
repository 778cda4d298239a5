import type { MenuItemConstructorOptions } from 'electron';
import type { Words } from './words.ts';

/**
 * The menu of the window. Undo and redo are not in it: their keys belong to the page, which undoes commands rather
 * than letters, and a menu's keys would come first on a Mac.
 */
export function menuTemplate(
  words: Words,
  platform: NodeJS.Platform,
  mayInspect: boolean,
): readonly MenuItemConstructorOptions[] {
  const line: MenuItemConstructorOptions = { type: 'separator' };
  const isMac = platform === 'darwin';
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
  const program: MenuItemConstructorOptions = {
    label: 'Praisepoint',
    submenu: [
      { role: 'about', label: words.about },
      line,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      line,
      quit,
    ],
  };
  const inspect: readonly MenuItemConstructorOptions[] = [
    line,
    { role: 'toggleDevTools', label: words.developerTools },
  ];
  return [
    ...(isMac ? [program] : []),
    {
      label: words.file,
      submenu: [{ role: 'close', label: words.close }, ...(isMac ? [] : [quit])],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        line,
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.largerInterface },
        { role: 'zoomOut', label: words.smallerInterface },
        { role: 'resetZoom', label: words.ordinaryInterface },
        line,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(mayInspect ? inspect : []),
      ],
    },
  ];
}
