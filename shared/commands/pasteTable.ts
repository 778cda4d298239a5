import type { TableStep } from '../formats/table/readSteps.ts';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import { tableNames } from '../model/tables.ts';
import type { Project } from '../model/project.ts';
import { lanesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { growCells } from './growCells.ts';
import type { NewRecords } from './journeyRecords.ts';
import { namedRecords } from './namedRecords.ts';
import type { NamedRecords } from './namedRecords.ts';
import { networkOffset } from './networkOffset.ts';
import { offsetInCell } from './offsetInCell.ts';
import { tableColumns } from './tableColumns.ts';

export interface PasteTable {
  readonly mapId: Id;
  readonly steps: readonly TableStep[];
  /** The ids that they get, in their order. */
  readonly ids: readonly Id[];
  /** Where a step goes that names no stage, or no lane. */
  readonly stageId: Id | null;
  readonly laneId: Id | null;
  /** Whether each leads to the next. */
  readonly isSequence: boolean;
  /** In the language of the person: for what has to be made and has no name. */
  readonly words: { readonly stage: string; readonly lane: string; readonly customer: string };
}

const pace = { x: sizes.step.width + sizes.gap, y: sizes.step.height + sizes.gap } as const;
/** Nodes of a value network lie in rows of so many. */
const networkRow = 6;

/**
 * The rows of a table, or the lines of a text, as steps behind what lies in their cells, so that the order of reading
 * is the order of the rows: a few each in a column of its own, many in columns of several (`tableColumns`). Stages,
 * lanes, participants, channels, owners and tags are those of that name; what is missing is made.
 */
export const pasteTable: Command<PasteTable> = {
  refusal: (project, { mapId, steps, ids }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    if (new Set(ids).size < steps.length || ids.some((id) => project.steps[id] !== undefined))
      return refuse('gone');
    const isNamed = steps.every(({ title }) => cleanLine(title, limits.nameLength) !== '');
    return steps.length > 0 && isNamed ? null : refuse('name-missing');
  },
  label: (_project, { steps }) => ({
    key: 'pasteSteps',
    args: { count: steps.length, name: cleanLine(steps[0]?.title ?? '', limits.nameLength) },
  }),
  apply: (draft, args, { newId, before }) => {
    const { mapId, steps, ids, isSequence, words } = args;
    const isNetwork = before.maps[mapId]?.kind === 'network';
    // Made aside and put in at the end: a draft looks at each record that is given to it.
    const records = Object.fromEntries(tableNames.map((table) => [table, {}])) as unknown as NewRecords;
    const named = namedRecords(before, records, mapId, newId);
    const places = isNetwork ? networkPlaces(before, args) : gridPlaces(before, args, named, records);
    const laneOwners = new Map<Id, readonly Id[]>();
    const allOwners = Object.values(before.laneParticipants);

    for (const [index, row] of steps.entries()) {
      const id = ids[index];
      const place = places[index];
      if (id === undefined || place === undefined) continue;
      // A node of a value network stands for a participant, and is called as it is.
      const partyId = isNetwork ? named.participant(row.title) : null;
      const party =
        partyId === null ? undefined : (before.participants[partyId] ?? records.participants[partyId]);
      records.steps[id] = {
        ...blanks.steps,
        id,
        mapId,
        ...place,
        kind: row.kind,
        title: party?.name ?? cleanLine(row.title, limits.nameLength),
        description: row.description,
        lineage: null,
        participantId: partyId,
        channelId: named.channel(row.channel),
        ownerId: named.owner(row.owner),
        thought: row.thought,
        duration: durationOf(row.durationSeconds),
        waitingTime: durationOf(row.waitingSeconds),
      };
      for (const tagId of new Set(row.tags.flatMap((name) => named.tag(name) ?? []))) {
        const tagged = newId();
        records.stepTags[tagged] = { id: tagged, stepId: id, tagId };
      }
      const { laneId } = place;
      let owners = laneId === null ? [] : laneOwners.get(laneId);
      if (owners === undefined) {
        owners = allOwners.filter((one) => one.laneId === laneId).map((one) => one.participantId);
        if (laneId !== null) laneOwners.set(laneId, owners);
      }
      const told = [...new Set(row.participants.flatMap((name) => named.participant(name) ?? []))];
      const joining = told.length > 0 ? told : owners;
      for (const [rank, position] of positionsAfter(null, joining.length).entries()) {
        const participantId = joining[rank];
        const joined = newId();
        if (participantId !== undefined) {
          records.stepParticipants[joined] = { id: joined, stepId: id, participantId, position };
        }
      }
      if (row.valence === null) continue;
      const participantId = joining[0] ?? named.customer(words.customer);
      const felt = newId();
      if (participantId !== null) {
        records.stepFeelings[felt] = { id: felt, stepId: id, participantId, valence: row.valence };
      }
    }
    if (isSequence) {
      for (const [index, fromStepId] of ids.slice(0, steps.length - 1).entries()) {
        const toStepId = ids[index + 1];
        const id = newId();
        if (toStepId === undefined) continue;
        records.connections[id] = {
          ...blanks.connections,
          id,
          mapId,
          fromStepId,
          toStepId,
          kind: isNetwork ? 'exchange' : 'sequence',
          label: '',
        };
      }
    }
    for (const table of tableNames) Object.assign(draft[table], records[table]);
    growCells(draft, outermost(Object.values(records.steps)));
  },
};

type Place = Pick<Project['steps'][Id], 'stageId' | 'laneId' | 'x' | 'y'>;

function gridPlaces(
  before: Project,
  args: PasteTable,
  named: NamedRecords,
  records: NewRecords,
): readonly Place[] {
  const { mapId, steps, words } = args;
  const cells = steps.map((row) => {
    const stageId =
      named.stage(row.stage) ?? own(before.stages, args.stageId, mapId) ?? named.firstStage(words.stage);
    const lane = own(before.lanes, args.laneId, mapId);
    const laneId =
      named.lane(row.lane) ?? (lane === null ? null : named.stepLane(lane)) ?? named.firstLane(words.lane);
    return { stageId, laneId };
  });
  // Behind what lies in any of the cells of its stage that something is pasted into.
  const lanesIn = new Map<Id, Set<Id>>();
  for (const { stageId, laneId } of cells) {
    const lanes = lanesIn.get(stageId) ?? new Set<Id>();
    lanesIn.set(stageId, lanes.add(laneId));
  }
  const next = new Map<Id, number>();
  const rowOf = new Map<string, { readonly x: number; readonly y: number }>();
  for (const { stageId, laneId, x, y } of Object.values(before.steps)) {
    if (stageId === null || laneId === null || lanesIn.get(stageId)?.has(laneId) !== true) continue;
    next.set(stageId, Math.max(next.get(stageId) ?? sizes.gap, x + pace.x));
    const cell = `${stageId} ${laneId}`;
    if (x >= (rowOf.get(cell)?.x ?? -Infinity)) rowOf.set(cell, { x, y });
  }
  const lanes = lanesOf({ lanes: { ...before.lanes, ...records.lanes } }, mapId);
  const columns = tableColumns(cells, new Map(lanes.map(({ id }, rank) => [id, rank])));
  // One row goes on in that of the last step; a stack begins at the top of its cell.
  const isStacked = new Set(
    cells.flatMap(({ stageId }, at) => ((columns[at]?.row ?? 0) > 0 ? [stageId] : [])),
  );
  return cells.map(({ stageId, laneId }, at) => {
    const { column, row } = columns[at] ?? { column: 0, row: 0 };
    const x = (next.get(stageId) ?? sizes.gap) + column * pace.x;
    const top = isStacked.has(stageId) ? sizes.gap : (rowOf.get(`${stageId} ${laneId}`)?.y ?? sizes.gap);
    return { stageId, laneId, ...offsetInCell(x, top + row * pace.y) };
  });
}

/** Below all that lies there. */
function networkPlaces(before: Project, { mapId, steps }: PasteTable): readonly Place[] {
  let top = 0;
  for (const step of Object.values(before.steps)) {
    if (step.mapId === mapId) top = Math.max(top, step.y + pace.y);
  }
  return steps.map((_, index) => ({
    stageId: null,
    laneId: null,
    ...networkOffset((index % networkRow) * pace.x, top + Math.floor(index / networkRow) * pace.y),
  }));
}

function own(
  table: Readonly<Record<Id, { readonly id: Id; readonly mapId: Id }>>,
  id: Id | null,
  mapId: Id,
): Id | null {
  return id !== null && table[id]?.mapId === mapId ? id : null;
}

/** Of each cell the steps that reach farthest: a stage of thousands is widened once. */
function outermost(steps: readonly Project['steps'][Id][]): readonly Id[] {
  const right = new Map<Id, Project['steps'][Id]>();
  const low = new Map<Id, Project['steps'][Id]>();
  for (const step of steps) {
    if (step.stageId === null || step.laneId === null) continue;
    if (step.x >= (right.get(step.stageId)?.x ?? -Infinity)) right.set(step.stageId, step);
    if (step.y >= (low.get(step.laneId)?.y ?? -Infinity)) low.set(step.laneId, step);
  }
  return [...right.values(), ...low.values()].map(({ id }) => id);
}

function durationOf(seconds: number | null): Project['steps'][Id]['duration'] {
  // Whoever wrote the table did not say how they knew.
  return seconds === null ? null : { kind: 'fixed', seconds, basis: 'assumed' };
}
