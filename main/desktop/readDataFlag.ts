/**
 * The folder of `--data DIR` or `--data=DIR`; null without it. Every other argument is left alone: Electron and
 * Chromium have hundreds of switches of their own, and they stand in the same line.
 */
export function readDataFlag(args: readonly string[]): string | null | { readonly wrong: string } {
  for (const [index, arg] of args.entries()) {
    const folder = arg === '--data' ? (args[index + 1] ?? '') : /^--data=(.*)$/s.exec(arg)?.[1];
    if (folder === undefined) continue;
    return folder === '' || folder.startsWith('--') ? { wrong: '--data needs a folder' } : folder;
  }
  return null;
}
