import fc from 'fast-check';
import * as z from 'zod';
import { tableSchemas } from '../../shared/model/project.ts';
import type { Project, TableName } from '../../shared/model/project.ts';
import { references, uniqueTogether } from '../../shared/model/references.ts';
import { textSchema } from '../../shared/model/text.ts';
import { seeded } from './seeded.ts';
import type { Seeded } from './seeded.ts';

// Rows of the tables that came with version 5, out of their schemas: whoever adds a column there has it here.

type Growing = { readonly [Table in keyof Project]: Record<string, Project[Table][string]> };
type Row = Record<string, unknown> & { readonly id: string };
/** A drawn row: of a column that names a record, the place of that record among those that are there. */
type Drawn = Readonly<Record<string, unknown>>;

export const laterTables = [
  'participantProfiles',
  'insightCarriers',
  'insightTags',
  'insightParticipants',
  'kanoAnswers',
  'causes',
  'sources',
  'evidence',
  'columnLimits',
  'stepBurdens',
  'researchEntries',
  'entrySteps',
  'entrySources',
  'entryFeeds',
  'segmentRules',
  'momentFacts',
  'barriers',
  'motivations',
  'clusters',
  'notes',
  'questions',
  'questionInsights',
  'ideas',
  'actions',
  'ideaActions',
  'actionEffects',
  'actionLinks',
  'portfolios',
  'portfolioActions',
  'metricPoints',
  'surveyAnswers',
] as const satisfies readonly TableName[];

const oneCharacter = textSchema(1);
const text = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 40 }))
  .map((drawn) =>
    Array.from(drawn)
      .filter((character) => oneCharacter.safeParse(character).success)
      .join(''),
  );
const place = fc.nat({ max: 4 });

interface Described {
  /** Several where a number may be missing and has no bounds. */
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly anyOf?: readonly Described[];
}

function columnsOf(table: TableName): readonly (readonly [string, Described])[] {
  const { properties = {} } = z.toJSONSchema(tableSchemas[table], { unrepresentable: 'any' });
  return Object.entries(properties as Readonly<Record<string, Described>>).filter(([key]) => key !== 'id');
}

function valueOf(column: Described): fc.Arbitrary<unknown> {
  const { type } = column;
  if (typeof type === 'object') {
    const held = type.find((one) => one !== 'null') ?? 'null';
    return fc.option(valueOf({ ...column, type: held }), { nil: null });
  }
  const choices = column.anyOf?.filter((one) => one.type !== 'null');
  if (choices !== undefined) return fc.option(valueOf(choices[0] ?? {}), { nil: null });
  if (column.enum !== undefined) return fc.constantFrom(...column.enum);
  const { minimum: min = -1e9, maximum: max = 1e9 } = column;
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min, max });
    case 'number':
      return fc.double({ noNaN: true, min, max }).map((drawn) => (drawn === 0 ? 0 : drawn));
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(column.properties ?? {}).map(([key, inner]) => [key, valueOf(inner)]),
        ),
      );
    default:
      return column.pattern?.startsWith('^[0-9A-Za-z]') === true
        ? fc.stringMatching(/^[0-9A-Za-z]{1,8}$/)
        : text;
  }
}

function rowOf(table: TableName): fc.Arbitrary<Drawn> {
  const names = references[table] ?? {};
  return fc.record(
    Object.fromEntries(
      columnsOf(table).map(([key, column]) => [
        key,
        names[key] === undefined
          ? valueOf(column)
          : column.anyOf === undefined
            ? place
            : fc.option(place, { nil: null }),
      ]),
    ),
  );
}

const ids = seeded(8);
const pools = new Map<TableName, readonly string[]>(
  laterTables.map((table) => [table, Array.from({ length: 5 }, () => ids.id())]),
);

export const arbitraryLaterRows = fc.record(
  Object.fromEntries(laterTables.map((table) => [table, fc.array(rowOf(table), { maxLength: 5 })])),
) as fc.Arbitrary<Readonly<Record<(typeof laterTables)[number], readonly Drawn[]>>>;

/** Puts drawn rows into a project that has all other tables: those whose references lead somewhere, no pair twice. */
export function placeLaterRows(
  project: Growing,
  drawn: Readonly<Record<(typeof laterTables)[number], readonly Drawn[]>>,
): void {
  for (const table of laterTables) {
    drawn[table].forEach((values, index) => {
      const id = pools.get(table)?.[index] ?? '';
      const row: Row = { ...values, id };
      for (const [key, target] of Object.entries(references[table] ?? {})) {
        const there = Object.keys(project[target]);
        const at = values[key];
        if (typeof at === 'number') row[key] = there[at % Math.max(1, there.length)] ?? null;
        if (row[key] === null && isAsked(table, key)) return;
      }
      addRow(project, table, row);
    });
  }
}

function isAsked(table: TableName, key: string): boolean {
  return !(tableSchemas[table].shape as Readonly<Record<string, z.ZodType>>)[key]!.safeParse(null).success;
}

function addRow(project: Growing, table: TableName, row: Row): void {
  if (row.fromId !== undefined && row.fromId === row.toId) return;
  // An effect is one on an insight or one on a step.
  if (table === 'actionEffects' && (row.insightId === null) === (row.stepId === null)) return;
  const unique = uniqueTogether[table];
  const rows = Object.values(project[table]) as unknown as readonly Row[];
  if (unique !== undefined && rows.some((one) => unique.every((key) => one[key] === row[key]))) return;
  (project[table] as unknown as Record<string, Row>)[row.id] = row;
}

/** A row of each of these tables, as `random` draws them, into a project that has steps. */
export function addLaterRows(project: Growing, random: Seeded): void {
  const rows = fc.sample(arbitraryLaterRows, { numRuns: 40, seed: 5 });
  for (const table of laterTables) {
    for (const drawnRows of rows.map((one) => one[table])) {
      // Two of what is paired with its like.
      const most = table === 'researchEntries' || table === 'actions' ? 2 : 1;
      if (Object.keys(project[table]).length >= most) break;
      for (const values of drawnRows.slice(0, 1)) {
        const row: Row = { ...values, id: random.id() };
        let isWhole = true;
        for (const [key, target] of Object.entries(references[table] ?? {})) {
          const there = Object.keys(project[target]);
          const at = values[key];
          if (typeof at === 'number') row[key] = there[at % Math.max(1, there.length)] ?? null;
          if (row[key] === null && isAsked(table, key)) isWhole = false;
        }
        if (isWhole) addRow(project, table, row);
      }
    }
  }
}
