import { rollUps } from '../../../shared/analysis/rollUp.ts';
import type { RollUp } from '../../../shared/analysis/rollUp.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { useProject } from '../../state/useWorkbench.ts';

// One for each state of the project: whoever asks for the same map gets the same answer.
const known = new WeakMap<Project, (mapId: Id) => RollUp>();

/** What a map tells of the steps that lead to it; null: there is no map. */
export function useRollUp(mapId: Id | null): RollUp | null {
  return useProject((project) => {
    if (mapId === null || project.maps[mapId] === undefined) return null;
    let roll = known.get(project);
    if (roll === undefined) known.set(project, (roll = rollUps(project)));
    return roll(mapId);
  });
}
