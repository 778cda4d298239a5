import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { Rect } from '../../shared/scene/rect.ts';

/** What is looked at: a point of the map in the middle of the frame, and how large a px of the map is. */
export interface Outlook {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const smallest = 0.01;
const largest = 4;
const margin = 24;

/** All of a part of the map, not larger than at 100 %. */
function outlookOn(rect: Rect, frame: Size): Outlook {
  const zoom = Math.min(
    (frame.width - 2 * margin) / rect.width,
    (frame.height - 2 * margin) / rect.height,
    1,
  );
  return {
    x: rect.x + rect.width / 2,
    y: rect.y + rect.height / 2,
    zoom: Math.max(smallest, zoom),
  };
}

/** Zoomed by a factor around a point of the frame, given from its middle in px of the screen. */
export function zoomed(outlook: Outlook, factor: number, at = { x: 0, y: 0 }): Outlook {
  const zoom = Math.min(largest, Math.max(smallest, outlook.zoom * factor));
  const shift = 1 / outlook.zoom - 1 / zoom;
  return { x: outlook.x + at.x * shift, y: outlook.y + at.y * shift, zoom };
}

/** The size of an element as it is now. */
function useSize(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const frame = element.current;
    if (frame === null) return undefined;
    const observer = new ResizeObserver(() => {
      setSize({ width: frame.clientWidth, height: frame.clientHeight });
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

interface PanZoom {
  readonly size: Size;
  readonly outlook: Outlook;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/**
 * Moves and zooms by wheel (with Ctrl: zoom), by drag, by two fingers and by keys. `given` is what the person chose
 * last, null: all of `whole`; it may be shared by two frames, which then move together.
 */
export function usePanZoom(
  frame: RefObject<HTMLElement | null>,
  whole: Rect,
  given: Outlook | null,
  onChange: (outlook: Outlook | null) => void,
): PanZoom {
  const size = useSize(frame);
  const outlook = given ?? outlookOn(whole, size);
  // What the listeners of the wheel and of the fingers go by: they hear more than once between two renderings.
  const now = useRef({ outlook, onChange });
  useEffect(() => {
    now.current = { outlook, onChange };
  });
  const go = (next: Outlook) => {
    now.current.outlook = next;
    now.current.onChange(next);
  };
  const pointers = useRef(new Map<number, { readonly x: number; readonly y: number }>());

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { outlook: from } = now.current;
      const box = element.getBoundingClientRect();
      const at = {
        x: event.clientX - box.left - box.width / 2,
        y: event.clientY - box.top - box.height / 2,
      };
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      go(
        event.ctrlKey || event.metaKey
          ? zoomed(from, Math.exp(-event.deltaY * lines * 0.0022), at)
          : {
              ...from,
              x: from.x + (event.deltaX * lines) / from.zoom,
              y: from.y + (event.deltaY * lines) / from.zoom,
            },
      );
    };
    // React listens to wheels passively, and the page would zoom along.
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [frame]);

  const lift = (event: PointerEvent<HTMLElement>) => {
    pointers.current.delete(event.pointerId);
  };
  return {
    size,
    outlook,
    handlers: {
      onPointerDown: (event) => {
        if (event.button > 1) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event) => {
        const before = pointers.current.get(event.pointerId);
        if (before === undefined) return;
        const after = { x: event.clientX, y: event.clientY };
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
        pointers.current.set(event.pointerId, after);
        const from = now.current.outlook;
        const share = other === undefined ? 1 : 0.5;
        const moved = {
          ...from,
          x: from.x - ((after.x - before.x) * share) / from.zoom,
          y: from.y - ((after.y - before.y) * share) / from.zoom,
        };
        if (other === undefined) return go(moved);
        const spread = (point: typeof after) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
        const box = event.currentTarget.getBoundingClientRect();
        const middle = {
          x: (after.x + other.x) / 2 - box.left - box.width / 2,
          y: (after.y + other.y) / 2 - box.top - box.height / 2,
        };
        go(zoomed(moved, spread(after) / spread(before), middle));
      },
      onPointerUp: lift,
      onPointerCancel: lift,
      onKeyDown: (event) => {
        const from = now.current.outlook;
        const next = keyed(event.key, from);
        if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        if (next === null) onChange(null);
        else go(next);
      },
    },
  };
}

const stride = 60;

/** Null: all of it; undefined: no key of ours. */
function keyed(key: string, from: Outlook): Outlook | null | undefined {
  const step = stride / from.zoom;
  switch (key) {
    case 'ArrowLeft':
      return { ...from, x: from.x - step };
    case 'ArrowRight':
      return { ...from, x: from.x + step };
    case 'ArrowUp':
      return { ...from, y: from.y - step };
    case 'ArrowDown':
      return { ...from, y: from.y + step };
    case '+':
    case '=':
      return zoomed(from, 1.25);
    case '-':
    case '_':
      return zoomed(from, 0.8);
    case '0':
      return null;
    default:
      return undefined;
  }
}
