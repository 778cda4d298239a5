import { blueprintLines } from '../analysis/blueprintLines.ts';
import type { BlueprintLineKind } from '../analysis/blueprintLines.ts';
import type { MapLayout } from './layoutMap.ts';

export interface LinePlace {
  /** More than one where a lane between them is missing: they run in one. */
  readonly kinds: readonly BlueprintLineKind[];
  readonly y: number;
}

/** The lines of a blueprint on a map, from top to bottom. */
export function placeLines({ lanes }: Pick<MapLayout, 'lanes'>): readonly LinePlace[] {
  const top = new Map(lanes.map(({ lane, y }) => [lane.id, y]));
  const places: { kinds: BlueprintLineKind[]; y: number }[] = [];
  for (const { kind, belowLaneId } of blueprintLines(lanes.map(({ lane }) => lane))) {
    const y = top.get(belowLaneId) ?? 0;
    const last = places.at(-1);
    if (last?.y === y) last.kinds.push(kind);
    else places.push({ kinds: [kind], y });
  }
  return places;
}

/** How the lines are told apart without a word: lengths of stroke and gap. */
export const lineDash: Readonly<Record<BlueprintLineKind, readonly number[]>> = {
  interaction: [14, 5],
  visibility: [7, 5],
  internal: [2, 5],
};
