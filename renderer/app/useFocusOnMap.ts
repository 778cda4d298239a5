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

/** Unless a dialog is open, or the map has the focus already: to this step of it, or to the map itself. */
export function focusOnMap(stepId: string | undefined): void {
  const place = document.querySelector('[data-place="canvas"]');
  const { activeElement } = document;
  if (place === null || place.contains(activeElement) || hasOpenDialog()) return;
  const step =
    stepId === undefined ? null : place.querySelector<HTMLElement>(`[data-id="${CSS.escape(stepId)}"]`);
  (step ?? place.querySelector<HTMLElement>('section[tabindex]'))?.focus({ preventScroll: true });
}
