import { shapeTables } from './flowShape.ts';
import type { FlowShape, ShapeTable } from './flowShape.ts';

/** What of a flow is compared. Where a step lies in its cell, and how wide a stage is, belongs to each map. */
const fields = {
  map: ['purpose'],
  stages: ['name'],
  lanes: ['name'],
  steps: [
    'title',
    'kind',
    'description',
    'cell',
    'isOptional',
    'seconds',
    'quality',
    'tools',
    'risk',
    'guard',
    'script',
    'responsible',
  ],
  connections: ['label', 'condition', 'probability', 'kind'],
} as const;

export type FlowField = (typeof fields)[keyof typeof fields][number];
export const flowFields: readonly FlowField[] = [...new Set(Object.values(fields).flat())];
export type FieldValue = string | number | boolean | null;

/** What a journey has of a flow: what is asked of a step stays with the flow. */
const ofJourney: ReadonlySet<FlowField> = new Set<FlowField>([
  'name',
  'title',
  'kind',
  'description',
  'cell',
  'label',
  'condition',
  'probability',
]);

/** One thing in which a later state of a flow is another. */
export interface FlowChange {
  /** The same for the same change, however often it is looked for. */
  readonly id: string;
  readonly table: ShapeTable | 'map';
  /** By which the record is named in the shape; empty: the map itself. */
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What of it; null: all of it. */
  readonly field: FlowField | null;
  readonly was: FieldValue;
  readonly now: FieldValue;
}

/** Why an offer cannot be taken just so: the person has to say which of two is to stand. */
export const clashes = [
  /** The same was changed here to something else. */
  'changed-here',
  /** It was deleted here. */
  'deleted-here',
  /** It is gone there, and was changed here. */
  'removed-there',
] as const;
export type Clash = (typeof clashes)[number];

/** Changes that can only be taken together, beside what the map has of its own. */
export interface FlowOffer {
  readonly id: string;
  readonly changes: readonly [FlowChange, ...FlowChange[]];
  /** Null: nothing stands against it. */
  readonly clash: Clash | null;
  /** What stands here now. */
  readonly mine: FieldValue;
}

/** What became of a flow, for a copy of it (`flow`) or for a journey that was made of it. */
export function flowChanges(
  base: FlowShape,
  theirs: FlowShape,
  of: 'flow' | 'journey',
): readonly FlowChange[] {
  const isMeant = (field: FlowField) => of === 'flow' || ofJourney.has(field);
  const changes: FlowChange[] = [];
  if (isMeant('purpose') && base.purpose !== theirs.purpose) {
    changes.push(changed('map', '', 'purpose', base.purpose, theirs.purpose));
  }
  for (const table of shapeTables) {
    const [before, after] = [base[table], theirs[table]];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (before[key] === undefined || after[key] === undefined) {
        const kind = before[key] === undefined ? 'added' : 'removed';
        changes.push({ id: `${table} ${key}`, table, key, kind, field: null, was: null, now: null });
        continue;
      }
      for (const field of fields[table]) {
        const [was, now] = [valueOf(base, table, key, field), valueOf(theirs, table, key, field)];
        if (isMeant(field) && was !== now) changes.push(changed(table, key, field, was, now));
      }
    }
  }
  return changes;
}

function changed(
  table: FlowChange['table'],
  key: string,
  field: FlowField,
  was: FieldValue,
  now: FieldValue,
): FlowChange {
  return { id: `${table} ${key} ${field}`, table, key, kind: 'changed', field, was, now };
}

/** What stands in a field of a shape; null where the record is not there. */
export function valueOf(
  shape: FlowShape,
  table: FlowChange['table'],
  key: string,
  field: FlowField,
): FieldValue {
  if (table === 'map') return shape.purpose;
  const row = shape[table][key] as unknown as Readonly<Record<string, FieldValue>> | undefined;
  if (row === undefined) return null;
  return field === 'cell' ? `${String(row['stageId'])} ${String(row['laneId'])}` : (row[field] ?? null);
}

/**
 * What of these changes can be taken over by a map that came from `base` and is `mine` now. What it has already, and
 * what has no place in it, such as a connection to a step that was deleted here, is not offered.
 */
export function flowOffers(
  changes: readonly FlowChange[],
  base: FlowShape,
  mine: FlowShape,
): readonly FlowOffer[] {
  const offers: FlowOffer[] = [];
  const again = new Map<string, [FlowChange, ...FlowChange[]]>();
  const comes = new Set(changes.flatMap((one) => (one.kind === 'added' ? [one.key] : [])));
  for (const change of changes) {
    const { table, key, kind, field } = change;
    const isHere = table === 'map' || mine[table][key] !== undefined;
    if (table === 'connections' && !isHere && !canConnect(key, mine, comes)) continue;
    const offer = (clash: Clash | null, mineNow: FieldValue = null): void => {
      offers.push({ id: change.id, changes: [change], clash, mine: mineNow });
    };
    if (kind === 'added') {
      if (!isHere) offer(null);
    } else if (kind === 'removed') {
      if (!isHere || holdsOwn(mine, base, table, key)) continue;
      offer(isAsBefore(mine, base, table, key) ? null : 'removed-there');
    } else if (!isHere) {
      const together = again.get(`${table} ${key}`);
      if (together === undefined) again.set(`${table} ${key}`, [change]);
      else together.push(change);
    } else if (field !== null) {
      const value = valueOf(mine, table, key, field);
      if (value !== change.now) offer(value === change.was ? null : 'changed-here', value);
    }
  }
  for (const [id, together] of again)
    offers.push({ id, changes: together, clash: 'deleted-here', mine: null });
  return offers;
}

function canConnect(key: string, mine: FlowShape, comes: ReadonlySet<string>): boolean {
  return key.split(' ').every((stepId) => mine.steps[stepId] !== undefined || comes.has(stepId));
}

/** Whether a stage or a lane has steps that only this map has: then it stays. */
function holdsOwn(mine: FlowShape, base: FlowShape, table: FlowChange['table'], key: string): boolean {
  const column = table === 'stages' ? 'stageId' : table === 'lanes' ? 'laneId' : null;
  if (column === null) return false;
  return Object.entries(mine.steps).some(
    ([id, step]) => step[column] === key && base.steps[id]?.[column] !== key,
  );
}

function isAsBefore(mine: FlowShape, base: FlowShape, table: FlowChange['table'], key: string): boolean {
  return fields[table].every(
    (field) => valueOf(mine, table, key, field) === valueOf(base, table, key, field),
  );
}

/** A shape after these changes, each as it is in `theirs`. A stage or lane that is not there comes with its step. */
export function withChanges(shape: FlowShape, changes: readonly FlowChange[], theirs: FlowShape): FlowShape {
  const stages = { ...shape.stages };
  const lanes = { ...shape.lanes };
  const steps = { ...shape.steps };
  const connections = { ...shape.connections };
  let { purpose } = shape;
  const tables = { stages, lanes, steps, connections } as Record<ShapeTable, Record<string, unknown>>;
  const bringCell = (stageId: string, laneId: string): void => {
    const [stage, lane] = [theirs.stages[stageId], theirs.lanes[laneId]];
    if (stage !== undefined) stages[stageId] ??= stage;
    if (lane !== undefined) lanes[laneId] ??= lane;
  };
  const put = ({ table, key, field }: FlowChange): void => {
    if (table === 'map') {
      purpose = theirs.purpose;
      return;
    }
    const row = theirs[table][key];
    const own = tables[table][key] as Readonly<Record<string, unknown>> | undefined;
    if (row === undefined) return;
    if (own === undefined || field === null) tables[table][key] = row;
    else if (field !== 'cell')
      tables[table][key] = { ...own, [field]: (row as Record<string, unknown>)[field] };
    const step = theirs.steps[key];
    if (table !== 'steps' || step === undefined) return;
    const { stageId, laneId, x, y } = step;
    if (field === 'cell' && own !== undefined) {
      steps[key] = { ...(own as FlowShape['steps'][string]), stageId, laneId, x, y };
    }
    const { stageId: atStage, laneId: inLane } = steps[key] ?? step;
    bringCell(atStage, inLane);
  };
  const rankOf = ({ table, kind }: FlowChange) =>
    (kind === 'removed' ? 10 : 0) + (kind === 'removed' ? -1 : 1) * ['map', ...shapeTables].indexOf(table);
  for (const change of changes.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const { table, key, kind } = change;
    if (kind !== 'removed') put(change);
    else if (table === 'stages' || table === 'lanes') {
      const column = table === 'stages' ? 'stageId' : 'laneId';
      if (!Object.values(steps).some((step) => step[column] === key))
        Reflect.deleteProperty(tables[table], key);
    } else if (table !== 'map') Reflect.deleteProperty(tables[table], key);
  }
  for (const [key, { fromStepId, toStepId }] of Object.entries(connections)) {
    const hasEnds = steps[fromStepId] !== undefined && steps[toStepId] !== undefined;
    if (!hasEnds) Reflect.deleteProperty(connections, key);
  }
  return { purpose, stages, lanes, steps, connections };
}
