import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { lanesOf } from '../model/siblings.ts';
import { blueprintLines } from './blueprintLines.ts';
import type { BlueprintLineKind } from './blueprintLines.ts';

/** Makes what says which lines of a map's blueprint run between two of its lanes, from top to bottom. */
export function linesBetween(
  project: Pick<Project, 'lanes'>,
  mapId: Id,
): (oneLaneId: Id | null, otherLaneId: Id | null) => readonly BlueprintLineKind[] {
  const lanes = lanesOf(project, mapId);
  const rank = new Map(lanes.map(({ id }, index) => [id, index]));
  const borders = blueprintLines(lanes).map(({ kind, belowLaneId }) => ({
    kind,
    border: rank.get(belowLaneId) ?? 0,
  }));
  return (oneLaneId, otherLaneId) => {
    const [one, other] = [rank.get(oneLaneId ?? ''), rank.get(otherLaneId ?? '')];
    if (one === undefined || other === undefined) return [];
    const [upper, lower] = [Math.min(one, other), Math.max(one, other)];
    return [
      ...new Set(borders.filter(({ border }) => upper < border && border <= lower).map(({ kind }) => kind)),
    ];
  };
}
