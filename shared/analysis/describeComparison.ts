import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { compareProjects } from './compareProjects.ts';
import type { AnyRecord, RecordDifference } from './compareProjects.ts';
import { comparedTables } from './comparison.ts';
import type { ComparedMoves, ComparedRecord, ComparedTable, Comparison, Fact } from './comparison.ts';
import { factBeside } from './factsBeside.ts';
import type { Owned } from './ownedFact.ts';
import { shelfFact } from './shelfFacts.ts';
import { standardFacts } from './standardFacts.ts';
import { wayFacts } from './wayFacts.ts';
import { factsOf } from './factsOf.ts';

/** Columns that say where a record lies, how it is ordered, how large it is. */
const moving: Readonly<Record<string, ComparedMoves['what']>> = {
  x: 'place',
  y: 'place',
  position: 'order',
  width: 'size',
  height: 'size',
};

/**
 * What a person reads of the differences between two states of a project: each step, connection, stage and so on
 * that was added, removed or is another in something that has a name, from what to what. Steps that only lie
 * elsewhere in their cell, and stages that are only wider, are counted and not listed: after a layout that is all of
 * them.
 */
export function describeComparison(before: Project, after: Project): Comparison {
  const sides = [before, after] as const;
  const differences = compareProjects(before, after);
  const beside = factsByRecord(differences, sides);
  const records: ComparedRecord[] = [];
  const moved = new Map<string, { readonly moves: Omit<ComparedMoves, 'ids'>; readonly ids: Id[] }>();

  for (const difference of differences) {
    const { table, id, columns } = difference;
    if (!isCompared(table)) continue;
    const record = (difference.after ?? difference.before) as AnyRecord;
    const place = { table, id, mapId: mapOf(table, record, sides), names: namesOf(table, record, sides) };
    if (difference.before === null || difference.after === null) {
      records.push({ ...place, mark: difference.before === null ? 'added' : 'removed', facts: [] });
      beside.delete(keyOf(table, id));
      continue;
    }
    const own = factsOf(table, { before: difference.before, after: difference.after }, columns, sides);
    const facts = [...own, ...(beside.get(keyOf(table, id))?.facts.values() ?? [])];
    beside.delete(keyOf(table, id));
    if (facts.length > 0) {
      records.push({ ...place, mark: 'changed', facts });
      continue;
    }
    const what = columns.map((column) => moving[column]).find((one) => one !== undefined);
    if (what === undefined) continue;
    const key = `${table} ${what} ${place.mapId ?? ''}`;
    const known = moved.get(key) ?? { moves: { table, what, mapId: place.mapId }, ids: [] };
    known.ids.push(id);
    moved.set(key, known);
  }
  // Records whose own columns are as they were.
  for (const { owner, facts } of beside.values()) {
    const record = (after[owner.table][owner.id] ?? before[owner.table][owner.id]) as AnyRecord | undefined;
    if (record === undefined) continue;
    const { table, id } = owner;
    records.push({
      table,
      id,
      mapId: mapOf(table, record, sides),
      names: namesOf(table, record, sides),
      mark: 'changed',
      facts: [...facts.values()],
    });
  }
  const order = new Map(comparedTables.map((table, index) => [table, index]));
  const rank = (one: { readonly table: ComparedTable }) => order.get(one.table) ?? 0;
  return {
    records: records.sort((one, other) => rank(one) - rank(other)),
    moves: [...moved.values()]
      .map(({ moves, ids }) => ({ ...moves, ids }))
      .sort((one, other) => rank(one) - rank(other)),
  };
}

type Sides = readonly [Project, Project];

function factsByRecord(differences: readonly RecordDifference[], sides: Sides) {
  const found = new Map<
    string,
    { readonly owner: Pick<Owned, 'table' | 'id'>; readonly facts: Map<string, Fact> }
  >();
  for (const difference of differences) {
    if (isCompared(difference.table)) continue;
    for (const owned of factsBesideOf(difference, sides)) {
      const { table, id, key, fact } = owned;
      const known = found.get(keyOf(table, id)) ?? { owner: { table, id }, facts: new Map<string, Fact>() };
      known.facts.set(key, fact);
      found.set(keyOf(table, id), known);
    }
  }
  return found;
}

function isCompared(table: RecordDifference['table']): table is ComparedTable {
  return (comparedTables as readonly string[]).includes(table);
}

function keyOf(table: ComparedTable, id: Id): string {
  return `${table} ${id}`;
}

function mapOf(table: ComparedTable, record: AnyRecord, sides: Sides): Id | null {
  if (table === 'maps') return record.id;
  if (typeof record.mapId === 'string') return record.mapId;
  if (table !== 'insights') return null;
  for (const project of [sides[1], sides[0]]) {
    const link = Object.values(project.insightSteps).find(({ insightId }) => insightId === record.id);
    const step = project.steps[link?.stepId ?? ''];
    if (step !== undefined) return step.mapId;
  }
  return null;
}

function namesOf(table: ComparedTable, record: AnyRecord, sides: Sides): readonly string[] {
  if (table === 'connections') {
    return [record.fromStepId, record.toStepId].map(
      (id) => (sides[1].steps[id as Id] ?? sides[0].steps[id as Id])?.title ?? '',
    );
  }
  const name = record.name ?? record.title ?? record.words ?? record.text ?? record.currency;
  return [typeof name === 'string' ? name : ''];
}

function factsBesideOf(difference: RecordDifference, sides: Sides): readonly Owned[] {
  return [
    factBeside(difference, sides) ?? [],
    shelfFact(difference, sides) ?? [],
    standardFacts(difference, sides),
    wayFacts(difference, sides),
  ].flat();
}
