import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Connection } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';

/** The connections at a step; no entry: there are none. */
export interface ConnectionsByStep {
  readonly out: ReadonlyMap<Id, readonly Connection[]>;
  readonly in: ReadonlyMap<Id, readonly Connection[]>;
}

type Connected = Pick<Project, 'connections'>;

/** Which connections lead out of each step of the project, and which lead to it. */
export const connectionsByStep: (project: Connected) => ConnectionsByStep = remembered(
  ({ connections }: Connected) => [connections],
  (_last, { connections }) => {
    const byStep = { out: new Map<Id, Connection[]>(), in: new Map<Id, Connection[]>() };
    for (const connection of Object.values(connections)) {
      put(byStep.out, connection.fromStepId, connection);
      put(byStep.in, connection.toStepId, connection);
    }
    return byStep;
  },
);

function put(byStep: Map<Id, Connection[]>, stepId: Id, connection: Connection): void {
  const others = byStep.get(stepId);
  if (others === undefined) byStep.set(stepId, [connection]);
  else others.push(connection);
}
