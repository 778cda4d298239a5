import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useRef } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { useProject, useView } from '../state/useWorkbench.ts';
import { headerSize, viewOf } from './mapView.ts';
import { travelTime } from './motion.ts';

/** Brings into view what is asked for: a step, the place where a name is being edited. */
export function useReveal(layout: MapLayout): void {
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  const reveal = useView((view) => view.reveal);
  const renaming = useView((view) => view.renaming);
  const connections = useProject((project) => project.connections);
  const revealed = useRef(reveal?.count ?? 0);

  const show = useCallback(
    (part: Rect | null) => {
      const { width, height } = store.getState();
      if (part === null || width === 0) return;
      const next = viewOf(part, getViewport(), { width, height });
      if (next !== null) void setViewport(next, { duration: travelTime() });
    },
    [getViewport, setViewport, store],
  );

  const partOf = useCallback(
    (id: Id): Rect | null => {
      const step = layout.steps.get(id) ?? layout.steps.get(connections[id]?.fromStepId ?? '');
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

  useEffect(() => {
    if (reveal === null || reveal.count === revealed.current) return;
    revealed.current = reveal.count;
    show(partOf(reveal.id));
  }, [reveal, show, partOf]);

  const renamed = renaming?.place === 'canvas' ? renaming.id : null;
  const shownFor = useRef<Id | null>(null);
  useEffect(() => {
    if (renamed !== shownFor.current && renamed !== null) show(partOf(renamed));
    shownFor.current = renamed;
  }, [renamed, show, partOf]);
}
