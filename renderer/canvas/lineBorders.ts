import { createContext } from 'react';
import { linesBetween } from '../../shared/analysis/linesBetween.ts';
import type { BlueprintLineKind } from '../../shared/analysis/blueprintLines.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import { remember } from './remember.ts';

/** The lines of the blueprint between two lanes. */
export type LineBorders = (oneLaneId: Id | null, otherLaneId: Id | null) => readonly BlueprintLineKind[];

export const LineBordersContext = createContext<LineBorders>(() => []);

/** Gives the same function as long as the lanes of the project do: each connection in view looks at it. */
export function createLineBorders(): (project: Project, mapId: Id) => LineBorders {
  return remember(
    ({ lanes }: Project, mapId: Id) => [lanes, mapId],
    (project, mapId) => linesBetween(project, mapId),
  );
}
