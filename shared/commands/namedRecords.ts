import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import type { Stage } from '../model/records.ts';
import { byPosition, lanesOf, participantsOf, stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import type { NewRecords } from './journeyRecords.ts';
import { colourPicker } from './nextColour.ts';

/** Records by the names that a text calls them; null for an empty name. */
export interface NamedRecords {
  readonly stage: (name: string) => Id | null;
  /** A lane that takes steps. */
  readonly lane: (name: string) => Id | null;
  /** This lane of the project, where it takes steps. */
  readonly stepLane: (id: Id) => Id | null;
  readonly firstStage: (newName: string) => Id;
  readonly firstLane: (newName: string) => Id;
  readonly participant: (name: string) => Id | null;
  /** Whoever feels where nobody is named: the first of the consumer's side. */
  readonly customer: (newName: string) => Id | null;
  readonly channel: (name: string) => Id | null;
  readonly owner: (name: string) => Id | null;
  readonly tag: (name: string) => Id | null;
}

/**
 * Finds stages and lanes of a map, and what steps of the project choose from, by name, however it is written in
 * capitals; what there is not is added to `records`, behind the others.
 */
export function namedRecords(
  project: Project,
  records: NewRecords,
  mapId: Id,
  newId: () => Id,
): NamedRecords {
  const pickColour = colourPicker(Object.values(project.participants));
  const pickTagColour = colourPicker(Object.values(project.tags));
  const stages = stagesOf(project, mapId);
  const lanes = lanesOf(project, mapId);
  const parties = participantsOf(project);

  function finder(
    known: readonly { readonly id: Id; readonly name: string; readonly position: string }[],
    siblings: readonly { readonly position: string }[],
    put: (record: { readonly id: Id; readonly name: string; readonly position: string }) => void,
  ): (name: string) => Id | null {
    // Backwards, so that of two with one name the first is found.
    const byName = new Map(known.toReversed().map((one) => [keyOf(one.name), one.id]));
    let last = siblings.at(-1);
    return (name) => {
      const clean = cleanLine(name, limits.nameLength);
      if (clean === '') return null;
      const found = byName.get(keyOf(clean));
      if (found !== undefined) return found;
      const record = { id: newId(), name: clean, position: positionBehind(last === undefined ? [] : [last]) };
      put(record);
      byName.set(keyOf(clean), record.id);
      last = record;
      return record.id;
    };
  }
  const sorted = <Row extends { readonly id: Id; readonly position: string }>(
    table: Readonly<Record<Id, Row>>,
  ) => Object.values(table).sort(byPosition);

  const stage = finder(stages, stages, (record) => {
    records.stages[record.id] = {
      ...blanks.stages,
      ...record,
      mapId,
      width: sizes.stageWidth,
    } satisfies Stage;
  });
  const stepLanes = lanes.filter(mayHoldSteps);
  const lane = finder(stepLanes, lanes, (record) => {
    records.lanes[record.id] = { ...blanks.lanes, ...record, mapId, height: sizes.laneHeight, role: null };
  });
  // Consumers first: where a party on each side has the name it is the consumer, whose journeys these are.
  const bySide = [...parties].sort((one, other) => Number(one.side === 'B') - Number(other.side === 'B'));
  const participant = finder(bySide, parties, (record) => {
    records.participants[record.id] = {
      ...blanks.participants,
      ...record,
      side: 'C',
      description: '',
      colour: pickColour(),
    };
  });
  const channels = sorted(project.channels);
  const owners = sorted(project.owners);
  const tags = sorted(project.tags);
  return {
    stage,
    lane,
    stepLane: (id) => stepLanes.find((one) => one.id === id)?.id ?? null,
    firstStage: (newName) => stages[0]?.id ?? required(stage(newName)),
    firstLane: (newName) => stepLanes[0]?.id ?? required(lane(newName)),
    participant,
    customer: (newName) => parties.find((one) => one.side === 'C')?.id ?? participant(newName),
    channel: finder(channels, channels, (record) => {
      records.channels[record.id] = { ...record, icon: 'other' };
    }),
    owner: finder(owners, owners, (record) => {
      records.owners[record.id] = { ...record, description: '' };
    }),
    tag: finder(tags, tags, (record) => {
      records.tags[record.id] = { ...record, colour: pickTagColour() };
    }),
  };
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function required(id: Id | null): Id {
  if (id === null) throw new Error('what is made needs a name');
  return id;
}
