import type { NodeChange, OnNodeDrag } from '@xyflow/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { moveSteps } from '../../shared/commands/moveSteps.ts';
import type { StepMove } from '../../shared/commands/moveSteps.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { cellMoves, dropMoves, moveTogether } from './dropPlaces.ts';
import type { MovedSteps } from './flowElements.ts';
import { freePlaces } from './freePlaces.ts';
import type { Guide } from './snapLines.ts';
import type { StepFlowNode } from './stepNode.ts';
import type { StepSnapping } from './stepSnapping.ts';
import { swallowNextClick } from './swallowNextClick.ts';
import { useUntilPause } from './useUntilPause.ts';

/** A drag of React Flow's, from pointer down to pointer up. */
interface Drag {
  /** The step under the pointer: the others keep their places beside it. */
  readonly leadId: Id;
  readonly starts: ReadonlyMap<Id, Point>;
}

export interface StepGestures {
  readonly moved: MovedSteps;
  /** Where the step under the pointer is, during a drag. */
  readonly lead: Point | null;
  /** With what it is in line there. */
  readonly guides: readonly Guide[];
  readonly startDrag: OnNodeDrag<StepFlowNode>;
  readonly followDrag: (changes: readonly NodeChange<StepFlowNode>[]) => void;
  readonly endDrag: () => void;
  readonly nudge: (stepIds: readonly Id[], by: Point) => void;
  /** Puts back what a drag or nudges have moved; false: there was nothing. */
  readonly cancel: () => boolean;
}

/**
 * Moving steps by pointer and by arrow keys. Until it is over nothing of the project changes: the places lie over
 * those of the map. Then it is one command, with stage, lane and offset of every step that moved. A drag snaps to
 * other steps and to the grid, but not while Alt is held.
 */
export function useStepGestures(
  layout: MapLayout,
  snappingOf: (layout: MapLayout) => StepSnapping,
): StepGestures {
  const workbench = useWorkbench();
  const [moved, setMoved] = useState<MovedSteps>(null);
  const [lead, setLead] = useState<Point | null>(null);
  const [guides, setGuides] = useState<readonly Guide[]>(none);
  const isFree = useFreeHand();
  const drag = useRef<Drag | null>(null);
  const places = useRef<MovedSteps>(null);
  const currentLayout = useRef(layout);
  useEffect(() => {
    currentLayout.current = layout;
  }, [layout]);
  const { hold, drop } = useUntilPause();

  const show = useCallback((next: MovedSteps) => {
    places.current = next;
    setMoved(next);
  }, []);

  const commit = useCallback(
    (make: (layout: MapLayout, corners: ReadonlyMap<Id, Point>) => readonly StepMove[]) => {
      const corners = places.current;
      if (corners === null) return;
      workbench.run(moveSteps, { moves: make(currentLayout.current, corners) });
      show(null);
    },
    [workbench, show],
  );

  const startDrag = useCallback<OnNodeDrag<StepFlowNode>>(
    (_event, node) => {
      // Of the selected steps React Flow knows those that are mounted: the others are dragged along all the same.
      const { selected } = workbench.view.getState();
      const { steps } = currentLayout.current;
      const ids = selected.has(node.id) ? [...selected].filter((id) => steps.has(id)) : [node.id];
      const starts = new Map(ids.map((id) => [id, steps.get(id) ?? node.position]));
      drag.current = { leadId: node.id, starts };
    },
    [workbench],
  );

  const followDrag = useCallback(
    (changes: readonly NodeChange<StepFlowNode>[]) => {
      const { current } = drag;
      if (current === null) return;
      for (const change of changes) {
        if (change.type !== 'position' || change.id !== current.leadId) continue;
        if (change.dragging !== true || change.position === undefined) continue;
        const { starts, leadId } = current;
        const snapping = isFree.current ? null : snappingOf(currentLayout.current);
        const aim = snapping?.aim(change.position, starts) ?? change.position;
        const next = moveTogether(currentLayout.current, starts, leadId, aim, { isFree: true });
        show(next);
        const corner = next.get(leadId) ?? null;
        setLead(corner);
        setGuides(corner === null ? none : (snapping?.guides(corner, starts) ?? none));
      }
    },
    [show, isFree, snappingOf],
  );

  const endDrag = useCallback(() => {
    if (drag.current === null) return;
    drag.current = null;
    setLead(null);
    setGuides(none);
    commit(letGoMoves);
  }, [commit]);

  const nudge = useCallback(
    (stepIds: readonly Id[], by: Point) => {
      const starts = new Map<Id, Point>();
      for (const id of stepIds) {
        const place = places.current?.get(id) ?? currentLayout.current.steps.get(id);
        if (place !== undefined) starts.set(id, place);
      }
      const [first] = starts;
      if (first === undefined) return;
      const [leadId, start] = first;
      const wanted = { x: start.x + by.x, y: start.y + by.y };
      show(moveTogether(currentLayout.current, starts, leadId, wanted, { isFree: true }));
      hold(() => {
        commit(dropMoves);
      });
    },
    [show, hold, commit],
  );

  const cancel = useCallback(() => {
    const wasMoving = drag.current !== null || places.current !== null;
    drop();
    show(null);
    setLead(null);
    setGuides(none);
    if (drag.current !== null) {
      drag.current = null;
      // React Flow cannot be told to stop a drag; that the button was let go of, it believes.
      window.dispatchEvent(new MouseEvent('mouseup', { view: window }));
      swallowNextClick();
    }
    return wasMoving;
  }, [drop, show]);

  // A drag holds the pointer, and the focus may be anywhere.
  useEffect(() => {
    const pressKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !cancel()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', pressKey, true);
    return () => {
      window.removeEventListener('keydown', pressKey, true);
    };
  }, [cancel]);

  return { moved, lead, guides, startDrag, followDrag, endDrag, nudge, cancel };
}

const none: readonly Guide[] = [];

/** Whether Alt is held, as the last move of the pointer told: React Flow's changes do not. */
function useFreeHand(): { readonly current: boolean } {
  const isFree = useRef(false);
  useEffect(() => {
    const take = ({ altKey }: PointerEvent) => {
      isFree.current = altKey;
    };
    window.addEventListener('pointermove', take, true);
    return () => {
      window.removeEventListener('pointermove', take, true);
    };
  }, []);
  return isFree;
}

/** Steps that were let go of hide no other; ones that were put back where they were stay there. */
function letGoMoves(layout: MapLayout, corners: ReadonlyMap<Id, Point>): readonly StepMove[] {
  const isBack = [...corners].every(([id, { x, y }]) => {
    const place = layout.steps.get(id);
    return place?.x === x && place.y === y;
  });
  if (isBack || layout.isNetwork) return dropMoves(layout, corners);
  return freePlaces(layout, cellMoves(layout, corners), new Set(corners.keys()));
}
