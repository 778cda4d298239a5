import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { remembered } from '../../model/remembered.ts';
import type { Flow } from './flow.ts';
import { flowOfMap } from './flowOfMap.ts';
import type { HeldJourney } from './holdJourney.ts';

/** A journey and the standard flow that it is held against, as `holdJourney` takes them: plain data, which a worker can be sent. */
export interface Holding {
  readonly flowMapId: Id;
  readonly standard: Flow;
  readonly journey: HeldJourney;
}

type Tables = Pick<
  Project,
  | 'maps'
  | 'stages'
  | 'lanes'
  | 'steps'
  | 'connections'
  | 'mapStandards'
  | 'stepStandards'
  | 'stepMatches'
  | 'touches'
>;

/** What a journey is held against, and how its steps are read; null where it is held against nothing. */
export const holdingOf: (project: Tables, mapId: Id) => Holding | null = remembered(
  (project: Tables, mapId: Id) => [
    project.stages,
    project.lanes,
    project.steps,
    project.connections,
    project.mapStandards,
    project.stepStandards,
    project.stepMatches,
    project.touches,
    mapId,
  ],
  (_last, project, mapId) => {
    const flowMapId = Object.values(project.mapStandards).find((one) => one.mapId === mapId)?.flowMapId;
    if (flowMapId === undefined) return null;
    const optional = Object.values(project.stepStandards).filter(({ isOptional }) => isOptional);
    // A journey begins wherever nothing leads to a step: where one was taken out of its middle, what came after it is
    // still gone through, and read in its place.
    const flow: Flow = { ...flowOfMap(project, mapId), starts: [] };
    return {
      flowMapId,
      standard: flowOfMap(project, flowMapId, new Set(optional.map(({ stepId }) => stepId))),
      journey: {
        flow,
        standardOf: new Map(
          Object.values(project.stepMatches).map(({ stepId, standardStepId }) => [stepId, standardStepId]),
        ),
        touches: new Set(Object.values(project.touches).map(({ stepId }) => stepId)),
      },
    };
  },
);
