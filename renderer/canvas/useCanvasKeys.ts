import { useReactFlow } from '@xyflow/react';
import { useCallback, useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import { readingOrder } from '../../shared/analysis/readingOrder.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { hasOpenDialog, isNobody } from '../ui/heldFocus.ts';
import { nudgeOf } from './nudgeOf.ts';
import type { StepGestures } from './useStepGestures.ts';
import { useZoom } from './useZoom.ts';

/** An arrow key pans by so many times what it nudges. */
const panFactor = 8;

/** What is asked of a key, of React's event and of the browser's own. */
type KeyPress = Pick<
  globalThis.KeyboardEvent,
  'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | 'preventDefault' | 'stopPropagation'
>;

/**
 * The keys of the canvas that are nobody else's: arrows nudge the selected steps, or pan where none is; Escape lets go
 * of the selection; plus and minus zoom. Listened to before React Flow does, whose own nudging
 * stores nothing. What works in the outline as well (rename, delete …) stands in the key map of the app. Where nothing
 * has the focus, as in the moment after a dialog is gone, the map is meant.
 */
export function useCanvasKeys(mapId: Id, gestures: StepGestures) {
  const workbench = useWorkbench();
  const { getViewport, setViewport } = useReactFlow();
  const { zoomIn, zoomOut } = useZoom();
  const { nudge } = gestures;

  const press = useCallback(
    (event: KeyPress) => {
      const take = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      const { view, store } = workbench;
      const by = nudgeOf(event);
      if (by !== null) {
        take();
        const { selected } = view.getState();
        const stepIds = readingOrder(store.getState().project, mapId).flatMap(({ id }) =>
          selected.has(id) ? [id] : [],
        );
        if (stepIds.length > 0) {
          nudge(stepIds, by);
        } else {
          const { x, y, zoom } = getViewport();
          void setViewport({ x: x - by.x * panFactor, y: y - by.y * panFactor, zoom });
        }
        return;
      }
      if (event.key === 'Escape') {
        take();
        view.getState().select([]);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const zooms: Readonly<Record<string, () => void>> = {
        '+': zoomIn,
        '=': zoomIn,
        '-': zoomOut,
      };
      const zoom = zooms[event.key];
      if (zoom === undefined) return;
      take();
      zoom();
    },
    [workbench, mapId, nudge, zoomIn, zoomOut, getViewport, setViewport],
  );

  useEffect(() => {
    function pressForNobody(event: globalThis.KeyboardEvent): void {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element)) return;
      if (isNobody(target) && !hasOpenDialog()) press(event);
    }
    window.addEventListener('keydown', pressForNobody);
    return () => {
      window.removeEventListener('keydown', pressForNobody);
    };
  }, [press]);

  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (isForCanvas(event)) press(event);
    },
    [press],
  );
}

/** Not while a name is typed, and not in the menus and controls that lie over the canvas. */
function isForCanvas(event: KeyboardEvent<HTMLElement>): boolean {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !currentTarget.contains(target)) return false;
  return (
    target.closest('input, textarea, select, [contenteditable=true], [role=separator], [role=slider]') ===
    null
  );
}
