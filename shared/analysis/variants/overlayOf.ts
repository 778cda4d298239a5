import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Lane, Stage } from '../../model/records.ts';
import { lanesOf, stagesOf } from '../../model/siblings.ts';
import { sizes } from '../../model/sizes.ts';

/**
 * The second of two variants with the steps in it that only the first has: each in the stage and the lane of the same
 * name (else of the same place in the row), behind the steps that lie there. Only to be looked at.
 */
export function overlayOf(project: Project, oneMapId: Id, otherMapId: Id, removed: readonly Id[]): Project {
  const stageOf = twins(stagesOf(project, oneMapId), stagesOf(project, otherMapId));
  const lanes = (mapId: Id): readonly Lane[] => lanesOf(project, mapId);
  const laneOf = twins(lanes(oneMapId), lanes(otherMapId));
  const steps = { ...project.steps };
  const stages: Record<Id, Stage> = { ...project.stages };
  const ends = new Map<string, number>();
  const step = sizes.step.width + sizes.gap;
  for (const { mapId, stageId, laneId, x } of Object.values(project.steps)) {
    if (mapId !== otherMapId || stageId === null || laneId === null) continue;
    const cell = `${stageId} ${laneId}`;
    ends.set(cell, Math.max(ends.get(cell) ?? sizes.gap, x + step));
  }
  for (const id of removed) {
    const gone = project.steps[id];
    const stage = stageOf(gone?.stageId ?? null);
    const lane = laneOf(gone?.laneId ?? null);
    if (gone === undefined) continue;
    if (stage === null || lane === null) {
      steps[id] = { ...gone, mapId: otherMapId };
      continue;
    }
    const cell = `${stage.id} ${lane.id}`;
    const x = ends.get(cell) ?? sizes.gap;
    ends.set(cell, x + step);
    steps[id] = { ...gone, mapId: otherMapId, stageId: stage.id, laneId: lane.id, x, y: sizes.gap };
    const known = stages[stage.id] ?? stage;
    stages[stage.id] = { ...known, width: Math.max(known.width, x + step) };
  }
  // What led to them leads from another map.
  const gone = new Set(removed);
  const connections = Object.fromEntries(
    Object.entries(project.connections).filter(
      ([, { fromStepId, toStepId }]) => !gone.has(fromStepId) && !gone.has(toStepId),
    ),
  );
  // How they felt is told of the map that they were on; here it would bend the curve of the other.
  const stepFeelings = Object.fromEntries(
    Object.entries(project.stepFeelings).filter(([, { stepId }]) => !gone.has(stepId)),
  );
  return { ...project, steps, stages, connections, stepFeelings };
}

function twins<Row extends { readonly id: Id; readonly name: string }>(
  ones: readonly Row[],
  others: readonly Row[],
): (id: Id | null) => Row | null {
  return (id) => {
    const at = ones.findIndex((one) => one.id === id);
    const one = ones[at];
    if (one === undefined) return null;
    return others.find(({ name }) => name === one.name) ?? others[Math.min(at, others.length - 1)] ?? null;
  };
}
