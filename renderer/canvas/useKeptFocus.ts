import { useEffect, useMemo, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { StepFlowNode } from './stepNode.ts';

/**
 * Keeps the focus in the canvas when the element that has it goes (a step was deleted, or panned out of what is
 * mounted): it passes to what is selected, or to the map itself, so that the next key still means the map.
 */
export function useKeptFocus(region: RefObject<HTMLElement | null>, nodes: readonly StepFlowNode[]) {
  const { view } = useWorkbench();
  /** Whether the focus is in the canvas, or was when the element that had it went. */
  const isInside = useRef(false);

  useEffect(() => {
    if (!isInside.current) return;
    // React Flow mounts what is new in an effect of its own.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body || region.current === null) return;
      const { selected } = view.getState();
      const [first] = selected;
      const next =
        first === undefined ? null : region.current.querySelector<HTMLElement>(`[data-id="${first}"]`);
      (next ?? region.current).focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [nodes, region, view]);

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
