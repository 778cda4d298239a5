import type { Id } from './ids.ts';
import type { Project } from './project.ts';
import { remembered } from './remembered.ts';
import type { Connection, JourneyMap, Lane, Participant, Stage, Step } from './records.ts';

/** Siblings sort by their key; two with the same key (made at the same time elsewhere) by id, so that the order is total. */
export function byPosition(
  one: { readonly position: string; readonly id: Id },
  other: { readonly position: string; readonly id: Id },
): number {
  if (one.position !== other.position) return one.position < other.position ? -1 : 1;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

export function mapsOf(project: Pick<Project, 'maps'>): readonly JourneyMap[] {
  return Object.values(project.maps).sort(byPosition);
}

export function stagesOf(project: Pick<Project, 'stages'>, mapId: Id): readonly Stage[] {
  return Object.values(project.stages)
    .filter((stage) => stage.mapId === mapId)
    .sort(byPosition);
}

export function lanesOf(project: Pick<Project, 'lanes'>, mapId: Id): readonly Lane[] {
  return Object.values(project.lanes)
    .filter((lane) => lane.mapId === mapId)
    .sort(byPosition);
}

export function participantsOf(project: Pick<Project, 'participants'>): readonly Participant[] {
  return Object.values(project.participants).sort(byPosition);
}

/** In no particular order; `readingOrder` of shared/analysis has the order of a reader. */
export function stepsOf(project: Pick<Project, 'steps'>, mapId: Id): readonly Step[] {
  return Object.values(project.steps).filter((step) => step.mapId === mapId);
}

export const connectionsOf: (project: Pick<Project, 'connections'>, mapId: Id) => readonly Connection[] =
  remembered(
    ({ connections }: Pick<Project, 'connections'>, mapId: Id) => [connections, mapId],
    (_last, { connections }, mapId) =>
      Object.values(connections).filter((connection) => connection.mapId === mapId),
  );

/** The participants of a step, its first one first. */
export function participantsOfStep(project: Project, stepId: Id): readonly Participant[] {
  return Object.values(project.stepParticipants)
    .filter((one) => one.stepId === stepId)
    .sort(byPosition)
    .flatMap((one) => project.participants[one.participantId] ?? []);
}

/** The steps of which this holds, in no particular order. */
export function stepIdsWhere(
  { steps }: Pick<Project, 'steps'>,
  holds: (step: Step) => boolean,
): readonly Id[] {
  return Object.values(steps).flatMap((step) => (holds(step) ? [step.id] : []));
}
