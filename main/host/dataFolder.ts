import { posix, win32 } from 'node:path';

/** Where the library lives when nobody says otherwise: the same folder for both hosts. */
export function dataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') {
    return win32.join(env['APPDATA'] || win32.join(home, 'AppData', 'Roaming'), 'Praisepoint');
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Praisepoint');
  // The XDG base directory specification: a relative path counts as none.
  const named = env['XDG_DATA_HOME'] ?? '';
  return posix.join(posix.isAbsolute(named) ? named : posix.join(home, '.local', 'share'), 'praisepoint');
}
