import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';

/** Takes a map out of its variants, and its steps out of what they descend from; one that is left alone is a variant of nothing. */
export function leaveGroup(draft: Draft<Project>, before: Project, mapId: Id): void {
  const group = before.maps[mapId]?.variantGroup ?? null;
  if (group === null) return;
  const inGroup = Object.values(before.maps).filter(({ variantGroup }) => variantGroup === group);
  const others = inGroup.filter(({ id }) => id !== mapId);
  for (const { id } of others.length === 1 ? inGroup : [{ id: mapId }]) {
    const map = draft.maps[id];
    if (map === undefined) continue;
    map.variantGroup = null;
    map.variant = null;
    for (const step of Object.values(before.steps)) {
      const one = step.mapId === id && step.lineage !== null ? draft.steps[step.id] : undefined;
      if (one !== undefined) one.lineage = null;
    }
  }
}
