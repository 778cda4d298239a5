import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFailure } from './fileFailure.ts';

/** A text in UTF-8, or bytes as they come. */
type Content = string | AsyncIterable<Uint8Array>;

/**
 * Writes the whole file or leaves what was there: into a new file beside it, onto the disk, then in its place.
 * Throws `disk-full` or `file-failed`.
 */
export async function writeAtomically(path: string, content: Content): Promise<void> {
  try {
    // A link keeps leading where it led.
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (before) => before.mode & 0o777,
      () => undefined,
    );
    // Of a name of its own: one made of the target's may be too long.
    const draft = join(dirname(target), `.praisepoint-${randomBytes(8).toString('hex')}.tmp`);
    try {
      await writeDown(draft, content, mode);
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    await syncFolder(dirname(target));
  } catch (error) {
    throw fileFailure(error, basename(path));
  }
}

async function writeDown(path: string, content: Content, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(content, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name survives a power cut too. Not every system can open a folder: then it must do without. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows; and what is written is written.
  }
}
