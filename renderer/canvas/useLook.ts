import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import type { Look } from '../state/view.ts';
import { fitPart } from './mapView.ts';
import { travelTime } from './motion.ts';

/** Shows what the palette or a key asks to be shown: the map, what is selected of it, or the map at 100 %. */
export function useLook(layout: MapLayout, fit: () => void): void {
  const workbench = useWorkbench();
  const { setViewport, zoomTo } = useReactFlow();
  const store = useStoreApi();
  const look = useView((view) => view.look);
  const seen = useRef(look?.count ?? 0);

  useEffect(() => {
    if (look === null || look.count === seen.current) return;
    seen.current = look.count;
    const ways: Readonly<Record<Look, () => void>> = {
      map: fit,
      'full-size': () => void zoomTo(1, { duration: travelTime() }),
      selection: () => {
        const { width, height } = store.getState();
        const part = boundsOf(layout, workbench.view.getState().selected);
        if (part !== null && width > 0) {
          void setViewport(fitPart(part, { width, height }), { duration: travelTime() });
        }
      },
    };
    ways[look.at]();
  }, [look, fit, layout, store, workbench, setViewport, zoomTo]);
}

/** The part of the map that is selected: its steps, whole stages and lanes. */
function boundsOf(layout: MapLayout, selected: ReadonlySet<string>): Rect | null {
  const parts: Rect[] = [];
  const top = layout.lanes[0]?.y ?? 0;
  const left = layout.stages[0]?.x ?? 0;
  for (const id of selected) {
    const step = layout.steps.get(id);
    if (step !== undefined) parts.push(step);
  }
  for (const { stage, x, width } of layout.stages) {
    if (selected.has(stage.id)) parts.push({ x, y: top, width, height: layout.height - top });
  }
  for (const { lane, y, height } of layout.lanes) {
    if (selected.has(lane.id)) parts.push({ x: left, y, width: layout.width - left, height });
  }
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  let bounds = { left: first.x, top: first.y, right: first.x + first.width, bottom: first.y + first.height };
  for (const { x, y, width, height } of rest) {
    bounds = {
      left: Math.min(bounds.left, x),
      top: Math.min(bounds.top, y),
      right: Math.max(bounds.right, x + width),
      bottom: Math.max(bounds.bottom, y + height),
    };
  }
  return {
    x: bounds.left,
    y: bounds.top,
    width: bounds.right - bounds.left,
    height: bounds.bottom - bounds.top,
  };
}
