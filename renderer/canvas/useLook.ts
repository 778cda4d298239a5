import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import type { Look } from '../state/view.ts';
import { fitPart } from './mapView.ts';
import { travelTime } from './motion.ts';
import { selectedPart } from './selectedPart.ts';
import { useZoom } from './useZoom.ts';

/** Shows what the palette or a key asks to be shown: the map, what is selected of it, or the map at 100 %. */
export function useLook(layout: MapLayout, fit: () => void): void {
  const workbench = useWorkbench();
  const { setViewport } = useReactFlow();
  const { zoomTo } = useZoom();
  const store = useStoreApi();
  const look = useView((view) => view.look);
  const seen = useRef(look?.count ?? 0);

  useEffect(() => {
    if (look === null || look.count === seen.current) return;
    seen.current = look.count;
    const ways: Readonly<Record<Look, () => void>> = {
      map: fit,
      'full-size': () => {
        zoomTo(1);
      },
      selection: () => {
        const { width, height } = store.getState();
        const part = selectedPart(
          layout,
          workbench.store.getState().project.connections,
          workbench.view.getState().selected,
        );
        if (part !== null && width > 0) {
          void setViewport(fitPart(part, { width, height }), { duration: travelTime() });
        }
      },
    };
    ways[look.at]();
  }, [look, fit, layout, store, workbench, setViewport, zoomTo]);
}
