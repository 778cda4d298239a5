import type { Edge } from '@xyflow/react';
import type { Connection } from '../../shared/model/records.ts';
import type { StepNodeData } from './stepNode.ts';

/** What a connection's edge draws and says. */
export type ConnectionEdgeData = {
  readonly connection: Connection;
  /** What the steps at its two ends draw and say. */
  readonly from: StepNodeData;
  readonly to: StepNodeData;
};

export type ConnectionFlowEdge = Edge<ConnectionEdgeData, 'connection'> & {
  readonly data: ConnectionEdgeData;
};

export function makeConnectionEdge(data: ConnectionEdgeData): ConnectionFlowEdge {
  const { connection } = data;
  return {
    id: connection.id,
    type: 'connection',
    source: connection.fromStepId,
    target: connection.toStepId,
    // The edge's <title> is its name, put together when it is mounted. React Flow takes null for "no label", but its type does not say so.
    ariaLabel: null as unknown as undefined,
    // Edges come before nodes in the page: Tab would lead through all of them before the first step. The outline has
    // them with their steps; a press and a script can focus them.
    domAttributes: { 'aria-roledescription': undefined, tabIndex: -1 },
    data,
  };
}
