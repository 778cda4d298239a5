import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { ComparedTable, Fact, FactKey, FactValue } from './comparison.ts';
import { isSameValue } from './isSameValue.ts';

/** The record that a record of another table is a fact of. */
export interface Owned {
  readonly table: ComparedTable;
  readonly id: Id;
  /** What it is about it; two of the same key are one fact. */
  readonly key: string;
  readonly fact: Fact;
}

/** The project as it was, and as it is. */
export type Sides = readonly [Project, Project];

/** What is told of a record that stands on both sides, where the two values differ. */
export function ownedFact(
  sides: Sides,
  table: ComparedTable,
  id: Id | undefined,
  key: FactKey,
  rowId: string,
  from: FactValue,
  to: FactValue,
  of = '',
): Owned | null {
  if (id === undefined || !isOnBoth(sides, table, id) || isSameValue(from, to)) return null;
  return { table, id, key: `${key} ${rowId}`, fact: { key, ...(of === '' ? {} : { of }), from, to } };
}

// What came or went as a whole is not told of piece by piece.
function isOnBoth([earlier, later]: Sides, table: ComparedTable, id: Id | undefined): boolean {
  return earlier[table][id ?? ''] !== undefined && later[table][id ?? ''] !== undefined;
}

/** What a record is called, as it is now or was. */
export function nameIn(
  [earlier, later]: Sides,
  table: 'participants' | 'stages',
  id: Id | undefined,
): string {
  return (later[table][id ?? ''] ?? earlier[table][id ?? ''])?.name ?? '';
}
