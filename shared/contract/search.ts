import * as z from 'zod';
import { idSchema } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { projectHeadSchema } from '../model/project.ts';
import { textSchema } from '../model/text.ts';

/** The tables whose records are found by their words. */
export const foundTables = [
  'maps',
  'stages',
  'lanes',
  'steps',
  'insights',
  'cells',
  'connections',
  'comments',
  'stepStandards',
  'stepLinks',
  'causes',
  'evidence',
  'researchEntries',
  'segmentRules',
  'barriers',
  'motivations',
  'momentFacts',
  'entrySources',
  'sources',
  'clusters',
  'notes',
  'questions',
  'ideas',
  'actions',
  'portfolios',
  'metrics',
  'metricPoints',
  'participants',
  'participantProfiles',
  'owners',
  'channels',
  'tags',
] as const;

const name = textSchema(limits.nameLength).nullable();

/** A record that has what is sought, and where it stands. */
const searchHitSchema = z.strictObject({
  table: z.enum(foundTables),
  id: idSchema,
  /** The words around the find, on one line. */
  text: z.string(),
  /** The names of where it lies, as far as it lies anywhere; beside the maps: what it is part of. */
  place: z.strictObject({ map: name, stage: name, lane: name, step: name, part: z.string().nullable() }),
});
export type SearchHit = Readonly<z.infer<typeof searchHitSchema>>;

const searchGroupSchema = z.strictObject({
  head: projectHeadSchema,
  /** Whether the name of the project has it. */
  isInName: z.boolean(),
  /** How many of its records have it; `hits` are the first of them. */
  count: z.int().min(0),
  hits: z.array(searchHitSchema),
});
export type SearchGroup = Readonly<z.infer<typeof searchGroupSchema>>;

export const searchChannels = {
  /**
   * What has these words, by project: those with it in their names first, then the last changed. Of the projects the
   * first `projects`, of each of them the first `hits`; or of one project alone.
   */
  'search.find': {
    request: z.strictObject({
      search: z.string().max(1000),
      projectId: idSchema.nullable(),
      projects: z.int().min(1).max(1000),
      hits: z.int().min(0).max(500),
    }),
    response: z.strictObject({
      /** Records that have it, names of projects aside. */
      count: z.int().min(0),
      /** There are more than were counted. */
      isMore: z.boolean(),
      /** Projects that have it, in their names or their records. */
      projects: z.int().min(0),
      groups: z.array(searchGroupSchema),
    }),
  },
} as const;
