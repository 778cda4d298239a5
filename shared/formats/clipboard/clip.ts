import * as z from 'zod';
import { completeRecord } from '../../model/blanks.ts';
import { idSchema } from '../../model/ids.ts';
import type { Id } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { tableSchemas } from '../../model/project.ts';
import { emptyProject, tableNames } from '../../model/tables.ts';
import type { Project, TableName } from '../../model/project.ts';
import { connectionSchema } from '../../model/records.ts';
import type { Connection } from '../../model/records.ts';
import { cutAlongSchema } from './cutAlong.ts';
import type { CutAlong } from './cutAlong.ts';

/** What is copied out of a map: records with whole references, and where they lay. */
export interface Clip {
  readonly projectId: Id;
  /** The map that it was taken from; it is among the records. */
  readonly mapId: Id;
  /** It was taken out of that map: pasted for the first time, it is the same again, with all that hung on it. */
  readonly isCut: boolean;
  /** Stages and lanes that were copied themselves; the others only say where the steps lay. */
  readonly wholeStageIds: readonly Id[];
  readonly wholeLaneIds: readonly Id[];
  /** The corner of each step on its map, px at 100 %. */
  readonly corners: Readonly<Record<Id, { readonly x: number; readonly y: number }>>;
  /** The maps that its steps lead to: they are not copied. */
  readonly linkedMapIds: Readonly<Record<Id, Id>>;
  /** The steps of standard flows that its steps carry out: they are not copied either. */
  readonly standardStepIds: Readonly<Record<Id, Id>>;
  /** Of what was cut: the connections to steps that stayed. */
  readonly outside: readonly Connection[];
  /** Of what was cut: what went with it, and names what stayed. */
  readonly along?: CutAlong;
  readonly records: Project;
}

export const clipLimits = {
  steps: limits.importTasks,
  /** Stages, and again lanes, that were copied themselves. */
  places: limits.importSections,
  /** UTF-16 units of its JSON. */
  length: 64 * 1024 * 1024,
} as const;

/** What a clip does not hold: it is the project's, or leads out of the clip. */
const left: readonly TableName[] = [
  'versions',
  'settings',
  'mapStandards',
  'stepMatches',
  'flowVersions',
  'mapOrigins',
  'mapOwners',
  'mapTags',
];
const carried: ReadonlySet<TableName> = new Set(tableNames.filter((table) => !left.includes(table)));

const corner = z.strictObject({ x: z.number(), y: z.number() });

const clipSchema = z.strictObject({
  format: z.literal('praisepoint-clip'),
  version: z.literal(1),
  projectId: idSchema,
  mapId: idSchema,
  isCut: z.boolean(),
  wholeStageIds: z.array(idSchema).max(clipLimits.places),
  wholeLaneIds: z.array(idSchema).max(clipLimits.places),
  corners: z.record(idSchema, corner),
  linkedMapIds: z.record(idSchema, idSchema),
  // An older clip has none.
  standardStepIds: z.record(idSchema, idSchema).default({}),
  outside: z.array(connectionSchema).max(limits.importMentions),
  along: cutAlongSchema.optional(),
  records: z.record(z.string(), z.array(z.unknown())),
});

export function printClip(clip: Clip): string {
  const records = Object.fromEntries(
    tableNames.flatMap((table) => {
      const rows = Object.values(clip.records[table]);
      return rows.length === 0 ? [] : [[table, rows]];
    }),
  );
  return JSON.stringify({ format: 'praisepoint-clip', version: 1, ...clip, records });
}

/** What a clipboard says to be a clip; null where it is none. Its references are not looked at. */
export function parseClip(text: string): Clip | null {
  if (text.length > clipLimits.length) return null;
  const parsed = clipSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const records = recordsOf(parsed.data.records);
  if (records === null || Object.keys(records.steps).length > clipLimits.steps) return null;
  const { format: _format, version: _version, along, ...rest } = parsed.data;
  return { ...rest, ...(along === undefined ? {} : { along }), records };
}

function recordsOf(tables: Readonly<Record<string, readonly unknown[]>>): Project | null {
  const records: Record<string, Record<Id, unknown>> = {};
  for (const [name, rows] of Object.entries(tables)) {
    const table = tableNames.find((one) => one === name);
    if (table === undefined || !carried.has(table)) return null;
    const byId: Record<Id, unknown> = {};
    for (const row of rows) {
      const parsed = tableSchemas[table].safeParse(completeRecord(table, row));
      if (!parsed.success) return null;
      byId[parsed.data.id] = parsed.data;
    }
    records[table] = byId;
  }
  return { ...emptyProject, ...records };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
