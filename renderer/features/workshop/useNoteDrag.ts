import { useState } from 'react';
import type { PointerEvent } from 'react';
import type { Id } from '../../../shared/model/ids.ts';

/** Notes that are being dragged: how many, where the pointer is (px of the window), and over which column. */
export interface NoteDrag {
  readonly count: number;
  readonly x: number;
  readonly y: number;
  /** As `data-column` has it; null: over none. */
  readonly over: string | null;
}

interface Dragging {
  readonly noteIds: readonly Id[];
  /** The hand has moved so far that it is a drag. */
  readonly onDrag: () => void;
  /** They are let go over this column. */
  readonly onDrop: (column: string) => void;
}

/** Px: less is a click with an unsteady hand. */
const threshold = 6;

/**
 * Drags notes to another column: with a mouse or a pen at once; a finger scrolls, and finds the same in *Move to cluster*.
 * Escape lets go of them where they were.
 */
export function useNoteDrag(): {
  readonly drag: NoteDrag | null;
  readonly begin: (event: PointerEvent<HTMLElement>, dragging: Dragging) => void;
} {
  const [drag, setDrag] = useState<NoteDrag | null>(null);

  const begin = (event: PointerEvent<HTMLElement>, { noteIds, onDrag, onDrop }: Dragging): void => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    const from = { x: event.clientX, y: event.clientY };
    let isMoved = false;
    let over: string | null = null;
    const ending = new AbortController();
    const end = (): void => {
      ending.abort();
      setDrag(null);
    };
    const { signal } = ending;
    window.addEventListener(
      'pointermove',
      ({ clientX: x, clientY: y }) => {
        if (!isMoved && Math.hypot(x - from.x, y - from.y) < threshold) return;
        if (!isMoved) onDrag();
        isMoved = true;
        over = columnAt(x, y);
        setDrag({ count: noteIds.length, x, y, over });
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      () => {
        end();
        if (isMoved && over !== null) onDrop(over);
      },
      { signal },
    );
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        end();
      },
      { signal, capture: true },
    );
  };

  return { drag, begin };
}

function columnAt(x: number, y: number): string | null {
  const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]');
  return column?.dataset['column'] ?? null;
}
