import * as z from 'zod';
import { changeLabelSchema, changeSchema, patchSchema } from '../model/change.ts';
import { idSchema } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { packedProjectSchema } from '../model/packedProjectSchema.ts';
import { moment } from '../model/columns.ts';
import { projectHeadSchema, tableSchemas } from '../model/project.ts';
import type { Project } from '../model/project.ts';
import { pictureSchema } from '../model/records.ts';
import { textSchema } from '../model/text.ts';
import { portfolioChannels } from './portfolio.ts';
import { languageChoices, themeChoices } from './preferenceChoices.ts';
import { projectFileChannels } from './projectFiles.ts';
import { searchChannels } from './search.ts';
import { shelfChannels } from './shelf.ts';

const projectName = textSchema(limits.nameLength).refine((name) => name.trim() !== '', 'empty');

/** Records of a project, each row checked against its table. */
export const projectSchema: z.ZodType<Project> = z.strictObject(
  Object.fromEntries(
    Object.entries(tableSchemas).map(([table, schema]) => [table, z.record(idSchema, schema)]),
  ),
) as unknown as z.ZodType<Project>;

export const projectCardSchema = z.strictObject({
  head: projectHeadSchema,
  maps: z.int().min(0),
  /** Insights that count as pain points (domain.md: neither found as praise nor praised). */
  pains: z.int().min(0),
  praises: z.int().min(0),
});
export type ProjectCard = Readonly<z.infer<typeof projectCardSchema>>;

export const preferencesSchema = z.strictObject({
  language: z.enum(languageChoices),
  theme: z.enum(themeChoices),
  /** What this person is called under a comment; left out: has not said. */
  author: textSchema(limits.nameLength).optional(),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

const historyEntrySchema = z.strictObject({ id: idSchema, label: changeLabelSchema });
/** A line of the log as it is listed, without its patches. */
const loggedChangeSchema = z.strictObject({
  /** Its place in the log of its project, from 1. */
  seq: z.int().min(1),
  id: idSchema,
  at: moment,
  label: changeLabelSchema,
  undoes: idSchema.nullable(),
  redoes: idSchema.nullable(),
});
export type LoggedChange = Readonly<z.infer<typeof loggedChangeSchema>>;
const nothing = z.strictObject({});
/** JSON has no bytes, and the browser's host speaks JSON. */
const pictureBase64 = z
  .string()
  .min(4)
  .max(Math.ceil(limits.pictureBytes / 3) * 4)
  // Looks for what may not be there: a pattern of the whole would remember millions of places to go back to.
  .refine((text) => !/[^A-Za-z0-9+/=]/.test(text), 'no base64');

/**
 * The channels between renderer and host that both hosts have: name → request and response.
 * All of them are handled by `main/api`.
 */
export const channels = {
  'host.describe': {
    request: nothing,
    response: z.strictObject({
      host: z.enum(['desktop', 'browser']),
      version: z.string(),
      /** `process.platform` of the host. */
      platform: z.string(),
      dataFolder: z.string(),
      /** The library is of a newer version, or its folder cannot be written. */
      readOnly: z.enum(['library-newer', 'read-only']).nullable(),
    }),
  },
  'preferences.read': { request: nothing, response: preferencesSchema },
  'preferences.write': { request: preferencesSchema, response: nothing },

  /** The projects that are not deleted, last changed first. */
  'projects.list': {
    request: nothing,
    response: z.strictObject({ projects: z.array(projectCardSchema) }),
  },
  /** Those that are deleted and can be restored, the last one first. */
  'projects.deleted': {
    request: nothing,
    response: z.strictObject({ projects: z.array(projectHeadSchema) }),
  },
  /** Whether a project is still as one knows it: its revision tells. */
  'projects.head': {
    request: z.strictObject({ id: idSchema }),
    response: z.strictObject({ head: projectHeadSchema }),
  },
  /** A new project; `change` holds its first records (inverse empty: making a project is no step of its undo). */
  'projects.create': {
    request: z.strictObject({
      id: idSchema,
      kind: z.enum(['service', 'standard']),
      name: projectName,
      at: moment,
      change: changeSchema.nullable(),
    }),
    response: z.strictObject({ head: projectHeadSchema }),
  },
  'projects.rename': {
    request: z.strictObject({ id: idSchema, name: projectName, at: moment }),
    response: z.strictObject({ head: projectHeadSchema }),
  },
  /** A copy with all records, which keep their ids, under a new id and without the log. */
  'projects.duplicate': {
    request: z.strictObject({ id: idSchema, newId: idSchema, name: projectName, at: moment }),
    response: z.strictObject({ head: projectHeadSchema }),
  },
  /** Marks as deleted; purged 30 days later, at a start. */
  'projects.delete': { request: z.strictObject({ id: idSchema, at: moment }), response: nothing },
  'projects.restore': { request: z.strictObject({ id: idSchema }), response: nothing },
  /** Removes a deleted project for good. */
  'projects.purge': { request: z.strictObject({ id: idSchema }), response: nothing },
  /** All of a project, packed. The stacks hold labels only, oldest first; `projects.change` brings the patches. */
  'projects.open': {
    request: z.strictObject({ id: idSchema }),
    response: z.strictObject({
      head: projectHeadSchema,
      project: packedProjectSchema,
      undo: z.array(historyEntrySchema),
      redo: z.array(historyEntrySchema),
    }),
  },
  /** One change out of the log. */
  'projects.change': {
    request: z.strictObject({ id: idSchema, changeId: idSchema }),
    response: z.strictObject({ change: changeSchema }),
  },
  /**
   * Stores one change, made on `revision`, in one transaction; answers the new revision. The same change id
   * again answers what it answered before and stores nothing. Another revision than the stored one: `conflict`.
   */
  'projects.store': {
    request: z.strictObject({ id: idSchema, revision: z.int().min(0), change: changeSchema }),
    response: z.strictObject({ revision: z.int().min(0), changedAt: moment }),
  },
  /**
   * Keeps the bytes of a picture (PNG, JPEG or WebP, already scaled) once, under their SHA-256; answers what they are.
   * Bytes that no project uses are removed 30 days later, at a start.
   */
  'pictures.store': {
    request: z.strictObject({ base64: pictureBase64, at: moment }),
    response: pictureSchema.pick({ hash: true, mediaType: true, width: true, height: true }),
  },
  'pictures.read': {
    request: pictureSchema.pick({ hash: true }),
    response: z.strictObject({ mediaType: pictureSchema.shape.mediaType, base64: pictureBase64 }),
  },
  /** The log of a project, newest first: of those before `before` (null: the end of the log) the last `limit`. */
  'history.list': {
    request: z.strictObject({
      id: idSchema,
      before: z.int().min(1).nullable(),
      limit: z.int().min(1).max(1000),
    }),
    response: z.strictObject({ changes: z.array(loggedChangeSchema) }),
  },
  /**
   * A project as it was after a change: the one of this id, or of this place in the log; 0 is before the first. Who has
   * the project at a revision says so in `known`, and where that is still the last one gets what is different only: of
   * 10,000 steps a few, where all of them are 12 MB.
   */
  'history.at': {
    request: z.strictObject({
      id: idSchema,
      after: z.union([z.strictObject({ changeId: idSchema }), z.strictObject({ seq: z.int().min(0) })]),
      known: z.int().min(0).nullable(),
    }),
    response: z.strictObject({
      seq: z.int().min(0),
      /** Null: before the first change. */
      change: loggedChangeSchema.nullable(),
      state: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('whole'), project: projectSchema }),
        /** The way back from the revision that is known. */
        z.strictObject({ kind: z.literal('back'), patches: z.array(patchSchema) }),
      ]),
    }),
  },
  /** The first map's records for a small picture (at most 400 steps); null where there is no map. */
  'projects.picture': {
    request: z.strictObject({ id: idSchema }),
    response: z.strictObject({ mapId: idSchema.nullable(), project: projectSchema }),
  },
  ...projectFileChannels,
  ...searchChannels,
  ...shelfChannels,
  ...portfolioChannels,
} as const satisfies Record<string, Channel>;

/**
 * Channels of the desktop's window alone, handled by `main/desktop`: the browser has its own ways. A path never
 * crosses: dialogs give tokens.
 */
export const desktopChannels = {
  'files.choose': {
    request: z.strictObject({ kind: z.enum(['materials', 'pictures', 'imports']) }),
    response: z.strictObject({
      files: z.array(z.strictObject({ token: z.string(), name: z.string(), size: z.number() })),
    }),
  },
  'files.read': {
    request: z.strictObject({ token: z.string().max(100) }),
    response: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  },
  'files.save': {
    request: z.strictObject({
      suggestedName: z.string().min(1).max(255),
      kind: z.enum(['svg']),
      text: z.string().max(limits.requestBytes),
    }),
    response: z.strictObject({ saved: z.boolean() }),
  },
  /** Saves a project file that the library has made, by its token of `projectFiles.export`. */
  'files.saveProject': {
    request: z.strictObject({
      suggestedName: z.string().min(1).max(255),
      token: z.string().max(100),
      size: z.int().min(0),
    }),
    response: z.strictObject({ saved: z.boolean() }),
  },
  /** Opens an address of a step outside: http, https or mailto. */
  'links.open': { request: z.strictObject({ url: textSchema(limits.urlLength) }), response: nothing },
  /** The answer to the event `closing`: everything is stored, or the person closes all the same. */
  'window.close': { request: nothing, response: nothing },
} as const satisfies Record<string, Channel>;

interface Channel {
  readonly request: z.ZodType;
  readonly response: z.ZodType;
}

export type ChannelName = keyof typeof channels;
export type Request<Name extends ChannelName> = z.infer<(typeof channels)[Name]['request']>;
export type Response<Name extends ChannelName> = z.infer<(typeof channels)[Name]['response']>;
export type DesktopChannelName = keyof typeof desktopChannels;
export type DesktopRequest<Name extends DesktopChannelName> = z.infer<
  (typeof desktopChannels)[Name]['request']
>;
export type DesktopResponse<Name extends DesktopChannelName> = z.infer<
  (typeof desktopChannels)[Name]['response']
>;

/** What the preload script puts on `window.praisepoint` in the desktop. */
export interface DesktopDoor {
  /** Any channel of `channels` or `desktopChannels`; answers an `Answer`. */
  readonly call: (channel: string, request: unknown) => Promise<unknown>;
  /** Main asks whether the window may close; the renderer answers with `window.close` when it may. */
  readonly onClosing: (listener: () => void) => void;
}
