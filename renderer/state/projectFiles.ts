import type { CommandContext } from '../../shared/commands/command.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { projectFileLimits } from '../../shared/contract/projectFileLimits.ts';
import type { ProjectFileFacts } from '../../shared/contract/projectFiles.ts';
import { limits } from '../../shared/model/limits.ts';
import type { Id } from '../../shared/model/ids.ts';
import { cleanLine } from '../../shared/model/text.ts';
import type { Bridge, ChosenFile } from '../bridge/bridge.ts';

/** How far something has come, 0…1, and how to call it off. */
export interface Course {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Writes a project into a file where the person says; `isSaved` is false where they closed the dialog. */
export async function exportProjectFile(
  bridge: Bridge,
  { id, name, withHistory }: { readonly id: Id; readonly name: string; readonly withHistory: boolean },
  course: Course,
): Promise<{ readonly isSaved: boolean; readonly missingPictures: number }> {
  const { token, size, missingPictures } = await bridge.call('projectFiles.export', { id, withHistory });
  try {
    course.signal.throwIfAborted();
    return { isSaved: await bridge.saveProjectFile(name, { token, size }, course), missingPictures };
  } finally {
    discard(bridge, token);
  }
}

/** A project file that lies in the library's hands, looked through. */
export interface BroughtFile {
  readonly token: string;
  readonly facts: ProjectFileFacts;
}

/** Brings a file to the library piece by piece and has it looked through. Throws what is wrong with it. */
export async function bringProjectFile(
  bridge: Bridge,
  file: ChosenFile,
  course: Course,
): Promise<BroughtFile> {
  if (file.size > projectFileLimits.bytes) {
    throw new PraisepointError('too-large', { limit: projectFileLimits.bytes });
  }
  const bytes = await file.read();
  course.signal.throwIfAborted();
  const { token } = await bridge.call('projectFiles.begin', { size: bytes.length });
  try {
    for (let from = 0; from < bytes.length; from += projectFileLimits.piece) {
      const base64 = await base64Of(bytes.subarray(from, from + projectFileLimits.piece));
      await bridge.call('projectFiles.append', { token, base64 });
      course.signal.throwIfAborted();
      course.onProgress(Math.min(1, (from + projectFileLimits.piece) / bytes.length));
    }
    const facts = await bridge.call('projectFiles.look', { token });
    course.signal.throwIfAborted();
    return { token, facts };
  } catch (error) {
    discard(bridge, token);
    throw error;
  }
}

/** Takes the project of a file into the library under this name; answers its id there. */
export async function takeInProjectFile(
  bridge: Bridge,
  { newId, now }: CommandContext,
  token: string,
  name: string,
): Promise<Id> {
  try {
    const request = { token, newId: newId(), name: cleanLine(name, limits.nameLength), at: now() };
    return (await bridge.call('projectFiles.import', request)).head.id;
  } finally {
    discard(bridge, token);
  }
}

/** The library clears its desk by itself too: whether this arrives does not matter. */
export function discard(bridge: Bridge, token: string): void {
  bridge.call('projectFiles.discard', { token }).catch(() => undefined);
}

function base64Of(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => {
      reject(new PraisepointError('file-failed', {}, reader.error));
    };
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
  });
}
