import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import type { Id } from '../../../shared/model/ids.ts';

interface TabDrag {
  readonly id: Id;
  /** The place among the other tabs where it would be put. */
  readonly index: number;
}

/** Px: less is a click with an unsteady hand. */
const threshold = 6;

/**
 * Drags a tab to another place in its bar: a mouse or a pen at once; a finger scrolls the bar, and finds the same in the
 * menu. Escape lets go of it where it was.
 */
export function useTabDrag(
  ids: readonly Id[],
  onMove: (id: Id, index: number) => void,
): {
  readonly drag: TabDrag | null;
  readonly begin: (event: PointerEvent<HTMLElement>, id: Id) => void;
  /** Whether the click that follows the release belongs to a drag. */
  readonly wasDrag: () => boolean;
} {
  const [drag, setDrag] = useState<TabDrag | null>(null);
  const moved = useRef(false);

  const begin = (event: PointerEvent<HTMLElement>, id: Id): void => {
    moved.current = false;
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const bar = event.currentTarget.closest<HTMLElement>('[data-tabs]');
    if (bar === null) return;
    const from = event.clientX;
    let index = ids.indexOf(id);
    const ending = new AbortController();
    const end = (): void => {
      ending.abort();
      setDrag(null);
    };
    const listen = <Name extends keyof WindowEventMap>(
      name: Name,
      listener: (event: WindowEventMap[Name]) => void,
      isCapture = false,
    ): void => {
      window.addEventListener(name, listener, { signal: ending.signal, capture: isCapture });
    };
    listen('pointermove', ({ clientX }) => {
      if (!moved.current && Math.abs(clientX - from) < threshold) return;
      moved.current = true;
      index = placeIn(
        bar,
        ids.filter((one) => one !== id),
        clientX,
      );
      setDrag({ id, index });
    });
    listen('pointerup', () => {
      end();
      if (moved.current && index !== ids.indexOf(id)) onMove(id, index);
    });
    listen('pointercancel', end);
    listen(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        end();
      },
      true,
    );
  };

  return { drag, begin, wasDrag: () => moved.current };
}

/** How many of these tabs have their middle before this place. */
function placeIn(bar: HTMLElement, others: readonly Id[], x: number): number {
  const isRightToLeft = getComputedStyle(bar).direction === 'rtl';
  return others.filter((id) => {
    const box = bar.querySelector(`[data-tab="${CSS.escape(id)}"]`)?.getBoundingClientRect();
    if (box === undefined) return false;
    const middle = box.left + box.width / 2;
    return isRightToLeft ? middle > x : middle < x;
  }).length;
}
