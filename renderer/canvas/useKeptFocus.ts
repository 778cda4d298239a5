import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { useWorkbench } from '../state/useWorkbench.ts';

/**
 * Keeps the focus in the canvas when the element that has it goes: a step was deleted, or panned out of what React
 * Flow keeps mounted. It passes to what is selected, or to the map itself, so that the next key still means the map.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>) {
  const { view } = useWorkbench();
  const store = useStoreApi();
  /** Whether the focus is in the canvas, or was when the element that had it went. */
  const isInside = useRef(false);

  useEffect(() => {
    let frame = 0;
    const restore = () => {
      frame = 0;
      if (document.activeElement !== document.body || region.current === null) return;
      const [first] = view.getState().selected;
      const next =
        first === undefined ? null : region.current.querySelector<HTMLElement>(`[data-id="${first}"]`);
      (next ?? region.current).focus({ preventScroll: true });
    };
    // What is mounted follows from nodes and viewport; a frame later React has made it so.
    const stop = store.subscribe((now, before) => {
      if (!isInside.current || frame !== 0) return;
      if (now.nodes !== before.nodes || now.transform !== before.transform)
        frame = requestAnimationFrame(restore);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [region, store, view]);

  return useMemo(
    () => ({
      onFocus: () => {
        isInside.current = true;
      },
      onBlur: (event: FocusEvent<HTMLElement>) => {
        const { relatedTarget, currentTarget } = event;
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) isInside.current = false;
      },
    }),
    [],
  );
}
