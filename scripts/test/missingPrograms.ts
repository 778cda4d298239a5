import { access, constants, glob } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { root } from '../root.ts';

export interface MissingProgram {
  readonly program: string;
  readonly file: string;
}

/**
 * The foreign programs that a check needs and this machine has not. A check by a foreign program is
 * named after it: tests/foreign/rsvg-convert.test.ts runs where there is an rsvg-convert on the PATH.
 */
export async function missingPrograms(): Promise<MissingProgram[]> {
  const missing: MissingProgram[] = [];
  for await (const file of glob('tests/foreign/*.test.ts', { cwd: root })) {
    const program = basename(file, '.test.ts');
    if (!(await isOnPath(program))) missing.push({ program, file });
  }
  return missing;
}

async function isOnPath(program: string): Promise<boolean> {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const found = await access(join(folder, name), constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return true;
    }
  }
  return false;
}
