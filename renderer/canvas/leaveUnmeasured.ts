import type { useStoreApi } from '@xyflow/react';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import type { StepFlowNode } from './stepNode.ts';

/**
 * Has React Flow take the size of each node and the places of its handles as they are given (`makeStepNode`). By
 * itself it measures every node once more when it is mounted, which works out the styles of the page in the midst of
 * a frame, renders the node a second time and tells all others. To be called before React Flow is first rendered.
 */
export function leaveUnmeasured(
  store: ReturnType<typeof useStoreApi<StepFlowNode, ConnectionFlowEdge>>,
): void {
  store.setState({ updateNodeInternals: () => undefined });
}
