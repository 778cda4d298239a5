import { dialog } from 'electron';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { tellError } from '../api/tellError.ts';
import type { Words } from './words.ts';

/**
 * Says why the library could not be opened, on stderr and in a box, and returns the exit code: 3 where another
 * start has it open, else 1.
 *
 * Not by `dialog.showErrorBox`: until somebody presses its button that holds the whole process, signals included.
 */
export async function tellFailure(
  error: unknown,
  folder: string,
  words: Words,
  stop: Promise<void>,
): Promise<number> {
  const isInUse = error instanceof PraisepointError && error.fault.code === 'library-in-use';
  const code = error instanceof PraisepointError ? error.fault.code : 'internal';
  console.error(
    isInUse
      ? 'Another start of Praisepoint has this library open. Close it first, or name another folder with --data.'
      : `The library could not be opened: ${code}.\n${tellError(error)}`,
  );
  const read = dialog.showMessageBox({
    type: 'error',
    title: 'Praisepoint',
    message: isInUse ? words.inUse : words.notOpened,
    detail: isInUse ? words.inUseDetail(folder) : words.notOpenedDetail(folder, code),
    buttons: [words.quit],
    noLink: true,
  });
  await Promise.race([read, stop]);
  return isInUse ? 3 : 1;
}
