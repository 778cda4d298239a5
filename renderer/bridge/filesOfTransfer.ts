import type { ChosenFile } from './bridge.ts';
import { fileOfBrowser } from './fileOfBrowser.ts';

/**
 * The files of a drop or a paste. To be called while its event is handled: afterwards the transfer is empty. A folder
 * is left out; it would look like a file that cannot be read.
 */
export function filesOfTransfer(transfer: DataTransfer): readonly ChosenFile[] {
  return Array.from(transfer.items)
    .filter((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory !== true)
    .flatMap((item) => item.getAsFile() ?? [])
    .map(fileOfBrowser);
}
