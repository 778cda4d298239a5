import { useReactFlow, useStoreApi } from '@xyflow/react';
import type { Connection, IsValidConnection, OnConnectEnd } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import { connect } from '../../shared/commands/connect.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { connectionKindFor } from '../../shared/rules/connectionKindFor.ts';
import { mayConnect } from '../../shared/rules/mayConnect.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import { swallowNextClick } from './swallowNextClick.ts';

export interface Connecting {
  readonly mayEnd: IsValidConnection<ConnectionFlowEdge>;
  readonly connectSteps: (connection: Connection) => void;
  readonly endConnecting: OnConnectEnd;
}

/**
 * Drawing a connection from a step: to another one, or to an empty place, where a step is made that it leads to
 * (`addStepAt`, with the pointer in px at 100 %). Escape calls it off.
 */
export function useConnecting(addStepAt: (middle: Point, connectedFrom: Id) => void): Connecting {
  const workbench = useWorkbench();
  const store = useStoreApi();
  const { screenToFlowPosition } = useReactFlow();
  const isCalledOff = useRef(false);

  useEffect(() => {
    const pressKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !store.getState().connection.inProgress) return;
      event.preventDefault();
      event.stopPropagation();
      isCalledOff.current = true;
      // React Flow ends a connection when the button is let go of, and not before.
      document.dispatchEvent(new MouseEvent('mouseup'));
      isCalledOff.current = false;
      swallowNextClick();
    };
    window.addEventListener('keydown', pressKey, true);
    return () => {
      window.removeEventListener('keydown', pressKey, true);
    };
  }, [store]);

  const mayEnd = useCallback<IsValidConnection<ConnectionFlowEdge>>(
    ({ source, target }) => mayConnect(workbench.store.getState().project, source, target) === null,
    [workbench],
  );

  const run = useCallback(
    (fromStepId: Id, toStepId: Id) => {
      const id = workbench.newId();
      const { project } = workbench.store.getState();
      const kind = connectionKindFor(project.maps[project.steps[fromStepId]?.mapId ?? '']?.kind);
      const isDone = workbench.run(connect, { id, fromStepId, toStepId, kind });
      if (isDone) workbench.view.getState().select([id]);
    },
    [workbench],
  );

  const connectSteps = useCallback(
    ({ source, target }: Connection) => {
      if (!isCalledOff.current) run(source, target);
    },
    [run],
  );

  const endConnecting = useCallback<OnConnectEnd>(
    (event, { isValid, fromNode, toNode }) => {
      if (isCalledOff.current || isValid === true || fromNode === null) return;
      // Tried all the same, so that the command says why not. A press on a dot that went nowhere is no try.
      if (toNode !== null) {
        if (toNode.id !== fromNode.id) run(fromNode.id, toNode.id);
        return;
      }
      const end = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (end === undefined || !isOverCanvas(end, store.getState().domNode)) return;
      addStepAt(screenToFlowPosition({ x: end.clientX, y: end.clientY }), fromNode.id);
    },
    [run, addStepAt, screenToFlowPosition, store],
  );

  return { mayEnd, connectSteps, endConnecting };
}

/** Let go of over the outline or a header, nothing is meant to be made. */
function isOverCanvas(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  canvas: Element | null,
): boolean {
  const below = document.elementFromPoint(clientX, clientY);
  return below !== null && canvas?.querySelector('.react-flow__renderer')?.contains(below) === true;
}
