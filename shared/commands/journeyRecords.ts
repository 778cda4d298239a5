import type { JourneyDiagram, JourneyTask } from '../formats/mermaid/reading.ts';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { firstPosition, positionsAfter } from '../model/positionBetween.ts';
import type { Project, TableName } from '../model/project.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine, cleanText } from '../model/text.ts';

/** Records that are being made: as a project, but open. */
export type NewRecords = { [Table in TableName]: Record<Id, Project[Table][Id]> };

export interface JourneySurroundings {
  /** Where the records go. */
  readonly records: NewRecords;
  readonly participantNamed: (name: string) => Id;
  readonly newId: () => Id;
  readonly mapName: string;
  readonly mapPosition: string;
  /** The name of the lane for tasks without an actor. */
  readonly laneWithoutActor: string;
}

/** What the tasks of a diagram need to know of what stands around them. */
interface Grid extends JourneySurroundings {
  readonly mapId: Id;
  /** The lane of an actor; of null: the one for tasks without. */
  readonly laneOf: ReadonlyMap<string | null, Id>;
}

const pace = sizes.step.width + sizes.gap;

/**
 * Makes the records of one Mermaid journey, as model.md maps it: a lane for each actor, a stage for each section,
 * a step for each task in the lane of its first actor. Each column of a stage holds one step, so that the order
 * of reading is the order of the file.
 */
export function addJourneyRecords(diagram: JourneyDiagram, surroundings: JourneySurroundings): void {
  const { records, newId, mapName, mapPosition } = surroundings;
  const mapId = newId();
  records.maps[mapId] = {
    ...blanks.maps,
    id: mapId,
    kind: 'journey',
    name: mapName,
    description: cleanText(diagram.accDescription ?? '', limits.textLength),
    position: mapPosition,
    variantGroup: null,
    variant: null,
  };
  const grid: Grid = { ...surroundings, mapId, laneOf: addLanes(diagram, mapId, surroundings) };
  const positions = positionsAfter(null, diagram.sections.length);
  let previous: Id | null = null;
  for (const [index, section] of diagram.sections.entries()) {
    const stageId = newId();
    records.stages[stageId] = {
      ...blanks.stages,
      id: stageId,
      mapId,
      name: cleanLine(section.name, limits.nameLength),
      position: positions[index] ?? firstPosition,
      width: Math.max(sizes.stageWidth, sizes.gap + section.tasks.length * pace),
    };
    for (const [column, task] of section.tasks.entries()) {
      const stepId = addStep(task, stageId, column, grid);
      if (previous !== null) addConnection(previous, stepId, grid);
      previous = stepId;
    }
  }
}

/** The lanes, from top to bottom as their actors appear. */
function addLanes(diagram: JourneyDiagram, mapId: Id, surroundings: JourneySurroundings): Grid['laneOf'] {
  const { records, participantNamed, newId, laneWithoutActor } = surroundings;
  const owners = new Set<string | null>();
  for (const section of diagram.sections) {
    for (const task of section.tasks) {
      const actors = actorsOf(task);
      for (const owner of actors.length === 0 ? [null] : actors) owners.add(owner);
    }
  }
  const isOneActor = owners.size - (owners.has(null) ? 1 : 0) === 1;
  const positions = positionsAfter(null, owners.size);
  const laneOf = new Map<string | null, Id>();
  for (const [index, owner] of [...owners].entries()) {
    const laneId = newId();
    laneOf.set(owner, laneId);
    records.lanes[laneId] = {
      ...blanks.lanes,
      id: laneId,
      mapId,
      name: owner ?? laneWithoutActor,
      position: positions[index] ?? firstPosition,
      height: sizes.laneHeight,
      role: owner !== null && isOneActor ? 'customer' : null,
    };
    if (owner === null) continue;
    const id = newId();
    records.laneParticipants[id] = { id, laneId, participantId: participantNamed(owner) };
  }
  return laneOf;
}

function addStep(task: JourneyTask, stageId: Id, column: number, grid: Grid): Id {
  const { records, participantNamed, newId, mapId, laneOf } = grid;
  const actors = actorsOf(task);
  const stepId = newId();
  records.steps[stepId] = {
    ...blanks.steps,
    id: stepId,
    mapId,
    stageId,
    laneId: laneOf.get(actors[0] ?? null) ?? null,
    kind: 'task',
    title: cleanLine(task.name, limits.nameLength),
    description: '',
    x: sizes.gap + column * pace,
    y: sizes.gap,
    lineage: null,
    participantId: null,
  };
  const valence = valenceOf(task.score);
  const positions = positionsAfter(null, actors.length);
  for (const [index, actor] of actors.entries()) {
    const participantId = participantNamed(actor);
    const id = newId();
    const position = positions[index] ?? firstPosition;
    records.stepParticipants[id] = { id, stepId, participantId, position };
    if (valence === null) continue;
    const feelingId = newId();
    records.stepFeelings[feelingId] = { id: feelingId, stepId, participantId, valence };
  }
  return stepId;
}

function addConnection(fromStepId: Id, toStepId: Id, { records, newId, mapId }: Grid): void {
  const id = newId();
  records.connections[id] = {
    ...blanks.connections,
    id,
    mapId,
    fromStepId,
    toStepId,
    kind: 'sequence',
    label: '',
  };
}

/** The names exactly as in the text, but as a record can hold them; each once. */
function actorsOf(task: JourneyTask): readonly string[] {
  const names = task.actors.map((actor) => cleanLine(actor, limits.nameLength));
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Mermaid's 1…5 as −2…+2. */
function valenceOf(score: number | null): number | null {
  if (score === null || Number.isNaN(score)) return null;
  // Rounded, since 3.7 − 3 is 0.7000000000000002; + 0 turns −0 into 0.
  return Math.round((Math.max(1, Math.min(5, score)) - 3) * 1e6) / 1e6 + 0;
}
