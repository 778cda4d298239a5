import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Step } from '../../shared/model/records.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { useProject, useView } from '../state/useWorkbench.ts';
import { broughtBack, headerSize, isOutOfView, viewOf } from './mapView.ts';
import { travelTime } from './motion.ts';

/**
 * Brings into view what is asked for: a step, the place where a name is being edited. The returned listener does so for
 * what gets the focus by a key.
 */
export function useReveal(layout: MapLayout): (event: FocusEvent<HTMLElement>) => void {
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  const reveal = useView((view) => view.reveal);
  const renaming = useView((view) => view.renaming);
  const selected = useView((view) => view.selected);
  const connections = useProject((project) => project.connections);
  const steps = useProject((project) => project.steps);
  const revealed = useRef(reveal?.count ?? 0);

  const show = useCallback(
    (part: Rect | null) => {
      const { width, height } = store.getState();
      if (part === null || width === 0) return;
      const next = viewOf(part, getViewport(), { width, height }, layout);
      if (next !== null) void setViewport(next, { duration: travelTime() });
    },
    [layout, getViewport, setViewport, store],
  );

  const partOf = useCallback(
    (id: Id): Rect | null => {
      // One that a collapsed stage or lane hides has its place in the strip; `TuckedSteps` shows it there. Opening the
      // strip would change the project, which looking at a step does not.
      const placeOf = (stepId: Id) => layout.steps.get(stepId) ?? layout.tucked.get(stepId);
      const step = placeOf(id) ?? placeOf(connections[id]?.fromStepId ?? '');
      if (step !== undefined) return step;
      // Of a header the part of the map that lies beside it, where the map is seen now along the other axis.
      const { transform } = store.getState();
      const [x, y, zoom] = transform;
      const stage = layout.stages.find((place) => place.stage.id === id);
      if (stage !== undefined) {
        return { x: stage.x, y: (headerSize.stages - y) / zoom, width: sizes.step.width, height: 0 };
      }
      const lane = layout.lanes.find((place) => place.lane.id === id);
      if (lane !== undefined) {
        return { x: (headerSize.lanes - x) / zoom, y: lane.y, width: 0, height: sizes.step.height / 2 };
      }
      return null;
    },
    [layout, connections, store],
  );

  // Before what is asked for, which goes on from there: of a map that was taken away from under the view, as by the undo
  // of a large paste, nothing could be seen.
  const shownLayout = useRef(layout);
  useEffect(() => {
    if (shownLayout.current === layout) return;
    shownLayout.current = layout;
    const { width, height } = store.getState();
    const next = broughtBack(getViewport(), { width, height }, layout);
    if (next !== null) void setViewport(next, { duration: travelTime() });
  }, [layout, store, getViewport, setViewport]);

  useEffect(() => {
    if (reveal === null || reveal.count === revealed.current) return;
    revealed.current = reveal.count;
    show(partOf(reveal.id));
  }, [reveal, show, partOf]);

  // Moved by a key, an undo, the inspector: what is selected is followed when that takes it out of sight. After a drag
  // it lies where the pointer let go of it.
  const shownSteps = useRef(steps);
  useEffect(() => {
    const before = shownSteps.current;
    if (before === steps) return;
    shownSteps.current = steps;
    const { transform, width, height } = store.getState();
    const [x, y, zoom] = transform;
    for (const id of selected) {
      const was = before[id];
      const now = steps[id];
      const part = layout.steps.get(id) ?? layout.tucked.get(id);
      if (was === undefined || now === undefined || part === undefined || isSamePlace(was, now)) continue;
      if (isOutOfView(part, { x, y, zoom }, { width, height }, layout)) show(part);
      return;
    }
  }, [steps, selected, layout, store, show]);

  const renamed = renaming?.place === 'canvas' ? renaming.id : null;
  const shownFor = useRef<Id | null>(null);
  useEffect(() => {
    if (renamed !== shownFor.current && renamed !== null) show(partOf(renamed));
    shownFor.current = renamed;
  }, [renamed, show, partOf]);

  const placeOnMap = useCallback(
    (element: HTMLElement): Rect | null => {
      const { domNode, transform } = store.getState();
      // Where the map begins: the browser may just have scrolled to what got the focus.
      const origin = domNode?.querySelector('.react-flow__viewport')?.getBoundingClientRect();
      if (origin === undefined) return null;
      const zoom = transform[2];
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        x: (left - origin.left) / zoom,
        y: (top - origin.top) / zoom,
        width: width / zoom,
        height: height / zoom,
      };
    },
    [store],
  );

  return useCallback(
    ({ target }) => {
      if (!target.matches(':focus-visible')) return;
      const cell = target.closest<HTMLElement>('[data-cell]');
      if (cell !== null) show(placeOnMap(cell));
      else if (target.matches('.react-flow__node, .react-flow__edge')) show(partOf(target.dataset.id ?? ''));
    },
    [show, partOf, placeOnMap],
  );
}

function isSamePlace(one: Step, other: Step): boolean {
  return (
    one.x === other.x && one.y === other.y && one.stageId === other.stageId && one.laneId === other.laneId
  );
}
