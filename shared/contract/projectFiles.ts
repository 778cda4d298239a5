import * as z from 'zod';
import { projectFileLimits } from './projectFileLimits.ts';
import { idSchema } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { moment } from '../model/columns.ts';
import { projectHeadSchema } from '../model/project.ts';
import { textSchema } from '../model/text.ts';

const token = z.string().max(100);
const piece = z
  .string()
  .max((projectFileLimits.piece / 3) * 4)
  // Looks for what may not be there: a pattern of the whole would remember millions of places to go back to.
  .refine((text) => !/[^A-Za-z0-9+/=]/.test(text), 'no base64');
const nothing = z.strictObject({});

/** What a project file holds, once all of it was found to be in order. */
export const projectFileFactsSchema = z.strictObject({
  id: idSchema,
  name: textSchema(limits.nameLength),
  changedAt: moment,
  maps: z.int().min(0),
  steps: z.int().min(0),
  /** Changes of its history; 0: it came without. */
  changes: z.int().min(0),
  /** Pictures whose bytes are not in the file, or are not what they say. */
  missingPictures: z.int().min(0),
  /** Whether the library has a project of this id that is not deleted, and what it is called there. */
  known: z.strictObject({ name: textSchema(limits.nameLength), changedAt: moment }).nullable(),
});
export type ProjectFileFacts = Readonly<z.infer<typeof projectFileFactsSchema>>;

/**
 * Projects as files. The bytes travel in pieces, either way, so that a large file shows how far it is, can be
 * called off, and never is one message. A token stands for a file that the library keeps until it is discarded.
 */
export const projectFileChannels = {
  /** Makes the file of a project; `projectFiles.read` brings its bytes. */
  'projectFiles.export': {
    request: z.strictObject({ id: idSchema, withHistory: z.boolean() }),
    response: z.strictObject({ token, size: z.int().min(0), missingPictures: z.int().min(0) }),
  },
  'projectFiles.read': {
    request: z.strictObject({ token, offset: z.int().min(0) }),
    response: z.strictObject({ base64: piece }),
  },
  /** Begins a file that comes in; `projectFiles.append` brings its bytes, in their order. */
  'projectFiles.begin': {
    request: z.strictObject({ size: z.int().min(0) }),
    response: z.strictObject({ token }),
  },
  'projectFiles.append': {
    request: z.strictObject({ token, base64: piece }),
    response: nothing,
  },
  /** Looks through a file that has come in whole; throws where it is not a project file, newer, or broken. */
  'projectFiles.look': {
    request: z.strictObject({ token }),
    response: projectFileFactsSchema,
  },
  /**
   * Takes the project of a file into the library. It keeps its id where that is free, else it gets `newId`; its
   * records keep theirs. The same request again answers what it answered before.
   */
  'projectFiles.import': {
    request: z.strictObject({
      token,
      newId: idSchema,
      name: textSchema(limits.nameLength),
      at: moment,
    }),
    response: z.strictObject({ head: projectHeadSchema }),
  },
  'projectFiles.discard': { request: z.strictObject({ token }), response: nothing },
} as const;
