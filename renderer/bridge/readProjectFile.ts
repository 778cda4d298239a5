import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Bridge, ProjectFileToken, SavingCourse } from './bridge.ts';

/** The bytes of a file that the library has made, fetched piece by piece. */
export async function readProjectFile(
  call: Bridge['call'],
  { token, size }: ProjectFileToken,
  { signal, onProgress }: SavingCourse,
): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < size) {
    signal.throwIfAborted();
    const { base64 } = await call('projectFiles.read', { token, offset: length });
    const piece = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    // Else this would never end.
    if (piece.length === 0) throw new PraisepointError('file-failed');
    pieces.push(piece);
    length += piece.length;
    onProgress(Math.min(1, length / size));
  }
  return new Blob(pieces, { type: 'application/octet-stream' });
}
