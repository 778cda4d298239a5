import { tableNames, tableSchemas } from '../../shared/model/project.ts';
import type { TableName } from '../../shared/model/project.ts';

/** A table of a project as SQL names it. */
export interface TableShape {
  readonly sqlName: string;
  /** The keys of a record, `id` first as its schema has it. */
  readonly keys: readonly string[];
  /** The column of each key. */
  readonly columns: ReadonlyMap<string, string>;
  /** The columns under the names of their keys, for a SELECT. */
  readonly selection: string;
}

/** `fromStepId` → `from_step_id`: the one place where names of the model become names of SQL. */
export function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const tableShapes = Object.fromEntries(
  tableNames.map((table) => [table, shapeOf(table)]),
) as unknown as Readonly<Record<TableName, TableShape>>;

/**
 * Columns that are unique together (project and id aside). SQLite checks that row by row, not at the end, so
 * rows in which one of them changes are taken out and put in again (`applyPlan`).
 */
export const uniqueTogether: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  laneParticipants: ['laneId', 'participantId'],
  stepParticipants: ['stepId', 'participantId'],
  stepFeelings: ['stepId', 'participantId'],
  insightSteps: ['insightId', 'stepId'],
};

function shapeOf(table: TableName): TableShape {
  const keys = Object.keys(tableSchemas[table].shape);
  return {
    sqlName: snakeCase(table),
    keys,
    columns: new Map(keys.map((key) => [key, snakeCase(key)])),
    selection: keys.map((key) => `${snakeCase(key)} AS "${key}"`).join(', '),
  };
}
