import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import { layoutMap } from '../../shared/scene/layoutMap.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { zoomed } from './mapView.ts';
import { travelTime } from './motion.ts';
import { selectedPart } from './selectedPart.ts';

/** By how much one press zooms; as in React Flow, whose own zooming loses the map: it is about the middle of the pane. */
const factor = 1.2;

export interface Zoom {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo: (zoom: number) => void;
}

/** Zooming by buttons and keys, so that something of the map stays in view. A wheel and a pinch zoom about the pointer. */
export function useZoom(): Zoom {
  const workbench = useWorkbench();
  const { getViewport, setViewport } = useReactFlow();
  const store = useStoreApi();
  return useMemo(() => {
    const zoomTo = (wanted: number): void => {
      const { width, height, minZoom, maxZoom } = store.getState();
      const { mapId, selected } = workbench.view.getState();
      if (mapId === null || width === 0) return;
      const { project } = workbench.store.getState();
      const layout = layoutMap(project, mapId);
      const part = selectedPart(layout, project.connections, selected);
      const zoom = Math.max(minZoom, Math.min(wanted, maxZoom));
      const next = zoomed(zoom, getViewport(), { width, height }, layout, part);
      void setViewport(next, { duration: travelTime() });
    };
    return {
      zoomTo,
      zoomIn: () => {
        zoomTo(getViewport().zoom * factor);
      },
      zoomOut: () => {
        zoomTo(getViewport().zoom / factor);
      },
    };
  }, [workbench, store, getViewport, setViewport]);
}
