import { accessSync, constants, mkdirSync } from 'node:fs';

/**
 * Makes a folder that no other user of the machine can look into; false where it cannot be made or written. Why
 * not, the library says, which needs it, in words that a person understands.
 */
export function makeDataFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
