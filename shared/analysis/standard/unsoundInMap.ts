import { changedIds } from '../../model/changedIds.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/records.ts';
import { remembered } from '../../model/remembered.ts';
import type { Answer } from '../../model/remembered.ts';
import { flowOfMap } from './flowOfMap.ts';
import { unsoundSteps } from './soundness.ts';
import type { Unsound } from './soundness.ts';

type Flows = Pick<Project, 'maps' | 'stages' | 'lanes' | 'steps' | 'connections'>;

/** Where a standard flow is not sound, in the order in which it is read. Of other maps nothing is asked. */
export const unsoundInMap: (tables: Flows, mapId: Id) => readonly Unsound[] = remembered(
  ({ steps, connections, maps }: Flows, mapId: Id) => [steps, connections, maps[mapId]?.kind, mapId],
  (last: Answer<[Flows, Id], readonly Unsound[]> | null, now, mapId) => {
    if (now.maps[mapId]?.kind !== 'flow') return [];
    const isAlike =
      last?.args[1] === mapId &&
      last.args[0].maps[mapId]?.kind === 'flow' &&
      last.args[0].connections === now.connections &&
      changedIds(last.args[0].steps, now.steps).every((id) =>
        isSamePart(last.args[0].steps[id], now.steps[id]),
      );
    if (isAlike) return last.result;
    const ends = Object.values(now.steps).filter((step) => step.mapId === mapId && step.kind === 'end');
    return unsoundSteps(flowOfMap(now, mapId), new Set(ends.map(({ id }) => id)));
  },
);

function isSamePart(one: Step | undefined, other: Step | undefined): boolean {
  return one !== undefined && other !== undefined && one.mapId === other.mapId && one.kind === other.kind;
}
