import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { bases } from '../model/kinds.ts';
import type { Basis, Duration, Participant, Step } from '../model/records.ts';
import type { Feeling } from './feelingsByStep.ts';
import { feelingsByStep } from './feelingsByStep.ts';
import { insightsByStep } from './insightsByStep.ts';
import { isPraisePoint } from './isPraisePoint.ts';
import { meanValence } from './meanValence.ts';
import { peakEnd } from './peakEnd.ts';
import { readingOrder } from './readingOrder.ts';

/** A sum of times; its basis is the weakest of what it was summed from. */
export interface TimeSum {
  readonly seconds: number;
  readonly basis: Basis;
}

export interface FeelingOfMap {
  readonly participant: Participant;
  /** −2 … +2, over all steps at which this participant feels something. */
  readonly mean: number;
  readonly peakEnd: number;
}

/** What a map says of the step that leads to it, maps that its own steps lead to included. Derived, never stored. */
export interface RollUp {
  /** That map and those beyond it, each once, as they are met. */
  readonly mapIds: readonly Id[];
  readonly steps: number;
  /** Insights on any of these steps, each once. */
  readonly pains: number;
  readonly praises: number;
  /** In the order of the participants. */
  readonly feelings: readonly FeelingOfMap[];
  /** Null: no step says how long. */
  readonly duration: TimeSum | null;
  readonly waitingTime: TimeSum | null;
}

/**
 * A way to roll up any map of a project: what is asked for is computed once. Each map that can be reached counts once,
 * by whatever ways, so maps that lead to each other come to an end. A step is read where it stands, and the map that it
 * leads to right after it; so *last* of the peak–end rule is the last of the whole run.
 */
export function rollUps(project: Project): (mapId: Id) => RollUp {
  const known = new Map<Id, RollUp>();
  let ground: Ground | null = null;
  return (mapId) => {
    const before = known.get(mapId);
    if (before !== undefined) return before;
    ground ??= { project, feelings: feelingsByStep(project), insights: insightsByStep(project) };
    const made = rollUpOn(ground, mapId);
    known.set(mapId, made);
    return made;
  };
}

export function rollUp(project: Project, mapId: Id): RollUp {
  return rollUps(project)(mapId);
}

interface Ground {
  readonly project: Project;
  readonly feelings: ReadonlyMap<Id, readonly Feeling[]>;
  readonly insights: ReturnType<typeof insightsByStep>;
}

function rollUpOn({ project, feelings, insights }: Ground, mapId: Id): RollUp {
  const { mapIds, steps } = runFrom(project, mapId);
  const found = new Set(steps.flatMap((step) => insights.get(step.id) ?? []));
  const praises = [...found].filter(isPraisePoint).length;
  const valences = new Map<Participant, number[]>();
  for (const step of steps) {
    for (const { participant, valence } of feelings.get(step.id) ?? []) {
      const felt = valences.get(participant);
      if (felt === undefined) valences.set(participant, [valence]);
      else felt.push(valence);
    }
  }
  return {
    mapIds,
    steps: steps.length,
    pains: found.size - praises,
    praises,
    feelings: [...valences]
      .map(([participant, felt]) => ({
        participant,
        mean: meanValence(felt) ?? 0,
        peakEnd: peakEnd(felt) ?? 0,
      }))
      .sort((one, other) => byPlace(one.participant, other.participant)),
    duration: sumOf(steps.map((step) => step.duration)),
    waitingTime: sumOf(steps.map((step) => step.waitingTime)),
  };
}

/** All steps of a map and of the maps that they lead to, in the order of a reader who goes into each when it is met first. */
function runFrom(
  project: Project,
  mapId: Id,
): { readonly mapIds: readonly Id[]; readonly steps: readonly Step[] } {
  const mapIds = new Set<Id>();
  const steps: Step[] = [];
  // A stack of its own: maps may lead on for longer than functions may call each other.
  const open: Iterator<Step>[] = [];
  const enter = (id: Id | null): void => {
    if (id === null || mapIds.has(id) || project.maps[id] === undefined) return;
    mapIds.add(id);
    open.push(readingOrder(project, id).values());
  };
  enter(mapId);
  for (let map = open.at(-1); map !== undefined; map = open.at(-1)) {
    const next = map.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    steps.push(next.value);
    enter(next.value.linkedMapId);
  }
  return { mapIds: [...mapIds], steps };
}

function sumOf(times: readonly (Duration | null)[]): TimeSum | null {
  const given = times.filter((time) => time !== null);
  if (given.length === 0) return null;
  const weakest = Math.min(...new Set(given.map((time) => bases.indexOf(time.basis))));
  return {
    seconds: given.reduce((sum, time) => sum + time.seconds, 0),
    basis: bases[weakest] ?? 'assumed',
  };
}

function byPlace(one: Participant, other: Participant): number {
  if (one.position !== other.position) return one.position < other.position ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
