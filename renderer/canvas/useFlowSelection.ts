import { useStoreApi } from '@xyflow/react';
import type { EdgeChange, NodeChange } from '@xyflow/react';
import { useCallback, useMemo, useRef } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import type { StepFlowNode } from './stepNode.ts';

export interface FlowSelection {
  readonly takeChanges: (
    changes: readonly (NodeChange<StepFlowNode> | EdgeChange<ConnectionFlowEdge>)[],
  ) => void;
  readonly startBox: () => void;
  readonly endBox: () => void;
  readonly clear: () => void;
}

/**
 * What React Flow selects is written into the view, and comes back from there as `selected` of its elements: the view
 * alone knows what is selected, so that canvas, outline and inspector cannot differ.
 */
export function useFlowSelection(): FlowSelection {
  const { view } = useWorkbench();
  const store = useStoreApi<StepFlowNode, ConnectionFlowEdge>();
  const isBoxing = useRef(false);

  const takeChanges = useCallback<FlowSelection['takeChanges']>(
    (changes) => {
      const selects = changes.filter((change) => change.type === 'select');
      if (selects.length === 0) return;
      const { multiSelectionActive, nodeLookup, edgeLookup } = store.getState();
      const { selected, select } = view.getState();
      const adds = selects.some((change) => change.selected);
      // React Flow knows nothing of stages, lanes and insights: what it selects alone replaces those, too.
      const kept = [...selected].filter(
        (id) => !adds || multiSelectionActive || nodeLookup.has(id) || edgeLookup.has(id),
      );
      const next = new Set<Id>(kept);
      for (const change of selects) {
        if (!change.selected) next.delete(change.id);
        // A box is drawn around steps; what hangs on them comes along when they are deleted anyway.
        else if (!isBoxing.current || nodeLookup.has(change.id)) next.add(change.id);
      }
      select(next);
    },
    [view, store],
  );

  return useMemo(
    () => ({
      takeChanges,
      startBox: () => {
        isBoxing.current = true;
        view.getState().select([]);
      },
      endBox: () => {
        isBoxing.current = false;
      },
      clear: () => {
        view.getState().select([]);
      },
    }),
    [takeChanges, view],
  );
}
