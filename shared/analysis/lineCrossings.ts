import { changedIds } from '../model/changedIds.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { remembered } from '../model/remembered.ts';
import type { Answer } from '../model/remembered.ts';
import { lanesOf } from '../model/siblings.ts';
import { blueprintLineKinds, blueprintLines } from './blueprintLines.ts';
import type { BlueprintLineKind } from './blueprintLines.ts';

/** Of each line that a map has, the connections whose ends lie on its two sides. */
export type LineCrossings = ReadonlyMap<BlueprintLineKind, ReadonlySet<Id>>;

/**
 * Which connections of a map cross which of its lines: what a blueprint is read for. A line that stands several times
 * (an order that no blueprint has) is crossed by what crosses it anywhere.
 */
export const lineCrossings: (project: Crossed, mapId: Id) => LineCrossings = remembered(
  ({ lanes, steps, connections }: Crossed, mapId: Id) => [lanes, steps, connections, mapId],
  (last: Answer<[Crossed, Id], LineCrossings> | null, project, mapId) =>
    last !== null && isCrossedAlike(last.args, [project, mapId]) ? last.result : crossingsOf(project, mapId),
);

type Crossed = Pick<Project, 'lanes' | 'steps' | 'connections'>;

/** Nothing but columns of steps that have no say in it changed. */
function isCrossedAlike([before, beforeMapId]: [Crossed, Id], [now, mapId]: [Crossed, Id]): boolean {
  return (
    beforeMapId === mapId &&
    before.lanes === now.lanes &&
    before.connections === now.connections &&
    changedIds(before.steps, now.steps).every((id) => before.steps[id]?.laneId === now.steps[id]?.laneId)
  );
}

function crossingsOf(project: Crossed, mapId: Id): LineCrossings {
  const lanes = lanesOf(project, mapId);
  const rank = new Map(lanes.map(({ id }, index) => [id, index]));
  const lines = blueprintLines(lanes).map(({ kind, belowLaneId }) => ({
    kind,
    border: rank.get(belowLaneId) ?? 0,
  }));
  const crossings = new Map<BlueprintLineKind, Set<Id>>();
  // In the order of a blueprint, whatever that of the lanes is.
  for (const kind of blueprintLineKinds) {
    if (lines.some((line) => line.kind === kind)) crossings.set(kind, new Set());
  }
  if (crossings.size === 0) return crossings;
  for (const { id, mapId: ownMapId, fromStepId, toStepId } of Object.values(project.connections)) {
    if (ownMapId !== mapId) continue;
    const from = rank.get(project.steps[fromStepId]?.laneId ?? '');
    const to = rank.get(project.steps[toStepId]?.laneId ?? '');
    if (from === undefined || to === undefined || from === to) continue;
    const [upper, lower] = [Math.min(from, to), Math.max(from, to)];
    for (const { kind, border } of lines) {
      if (upper < border && border <= lower) crossings.get(kind)?.add(id);
    }
  }
  return crossings;
}
