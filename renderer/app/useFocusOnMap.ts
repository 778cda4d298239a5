import { useCallback, useEffect, useRef } from 'react';
import { useWorkbench } from '../state/useWorkbench.ts';
import { hasOpenDialog } from '../ui/heldFocus.ts';

/**
 * For a dialog out of which one goes to a place on the map: when it is gone, the map has the focus. The dialog gives it
 * back to where it was opened from, and where that was the tab of the map, Delete would mean the whole map.
 */
export function useFocusOnMap(): () => void {
  const { view } = useWorkbench();
  const isWanted = useRef(false);
  useEffect(
    () => () => {
      if (!isWanted.current) return;
      // Behind the frame in which the dialog gives it back.
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          focusOnMap([...view.getState().selected][0]);
        });
      });
    },
    [view],
  );
  return useCallback(() => {
    isWanted.current = true;
  }, []);
}

/** Unless a dialog is open: to this step of the map, or to the map itself where it has not the focus already. */
export function focusOnMap(stepId: string | undefined): void {
  const place = document.querySelector('[data-place="canvas"]');
  const { activeElement } = document;
  if (place === null || hasOpenDialog() || activeElement?.matches('input, textarea') === true) return;
  const step =
    stepId === undefined ? null : place.querySelector<HTMLElement>(`[data-id="${CSS.escape(stepId)}"]`);
  // Keys mean what has the focus: a step that had it before is not meant any more.
  const isElsewhere = !place.contains(activeElement) || activeElement?.matches('[data-id]') === true;
  if (step !== null || isElsewhere) {
    (step ?? place.querySelector<HTMLElement>('section[tabindex]'))?.focus({ preventScroll: true });
  }
}
