import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { fileFailure } from './fileFailure.ts';

/** The bytes of a regular file of at most `limit`; throws `too-large` or `file-failed`. */
export async function readBounded(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const name = basename(path);
  try {
    // Not waiting: a named pipe without a writer would hold us for ever. On Windows the flag is not there.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const about = await file.stat();
      if (!about.isFile()) throw new PraisepointError('file-failed', { name });
      if (about.size > limit) throw new PraisepointError('too-large', { name, limit });
      const chunks: Buffer[] = [];
      let length = 0;
      // It may grow while it is read: `end` is the last byte that is read, the one too many.
      const bytes = file.createReadStream({ start: 0, end: limit, autoClose: false });
      for await (const chunk of bytes as AsyncIterable<Buffer>) {
        length += chunk.length;
        if (length > limit) throw new PraisepointError('too-large', { name, limit });
        chunks.push(chunk);
      }
      return new Uint8Array(Buffer.concat(chunks));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw fileFailure(error, name);
  }
}
