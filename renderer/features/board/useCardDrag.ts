import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PointerEvent as ReactPointerEvent, RefObject } from 'react';
import { boardColumns } from '../../../shared/analysis/board/columnOf.ts';
import type { InsightState } from '../../../shared/model/records.ts';

/** Where a card that is dragged would be let go. */
export interface DropPlace {
  readonly column: InsightState;
  /** Px below the top of the board's cards. */
  readonly y: number;
}

export interface Drag {
  readonly cardKey: string;
  readonly width: number;
  readonly place: DropPlace | null;
}

interface Ways {
  readonly scroller: RefObject<HTMLElement | null>;
  /** What holds all cards. */
  readonly board: RefObject<HTMLElement | null>;
  /** Two places at which a card would come to lie alike need no drawing in between. */
  readonly isSamePlace: (one: DropPlace, other: DropPlace) => boolean;
  readonly onDrop: (cardKey: string, place: DropPlace) => void;
}

const threshold = 5;
const edge = 48;
const fastest = 18;

interface Held {
  readonly cardKey: string;
  readonly width: number;
  /** Of the pointer on the card. */
  readonly at: { readonly x: number; readonly y: number };
  readonly begin: { readonly x: number; readonly y: number };
  readonly pointerId: number;
}

/** Cards under a mouse or a pen: dragged to where they are let go, Escape bails out. A finger scrolls. */
export function useCardDrag({ scroller, board, isSamePlace, onDrop }: Ways) {
  const [drag, setDrag] = useState<Drag | null>(null);
  /** The picture of the card under the pointer. */
  const ghost = useRef<HTMLDivElement>(null);
  const held = useRef<Held | null>(null);
  const last = useRef({ x: 0, y: 0 });
  const current = useRef<Drag | null>(null);
  /** The click that ends a drag opens nothing. */
  const wasDragged = useRef(false);

  const show = (next: Drag | null) => {
    current.current = next;
    setDrag(next);
  };
  const follow = () => {
    const { x, y } = last.current;
    const hand = held.current;
    if (hand === null || ghost.current === null) return;
    ghost.current.style.transform = `translate(${String(x - hand.at.x)}px, ${String(y - hand.at.y)}px)`;
  };
  const look = () => {
    const dragged = current.current;
    if (dragged === null || board.current === null) return;
    const place = placeAt(board.current, last.current);
    const isSame =
      place === null || dragged.place === null ? place === dragged.place : isSamePlace(place, dragged.place);
    if (!isSame) show({ ...dragged, place });
  };
  const end = (isDropped: boolean) => {
    const dragged = current.current;
    held.current = null;
    if (dragged === null) return;
    wasDragged.current = true;
    show(null);
    if (!isDropped || board.current === null) return;
    const place = placeAt(board.current, last.current);
    if (place !== null) onDrop(dragged.cardKey, place);
  };

  const isDragging = drag !== null;
  const onMove = useEffectEvent((event: PointerEvent) => {
    const hand = held.current;
    if (hand === null || event.pointerId !== hand.pointerId) return;
    last.current = { x: event.clientX, y: event.clientY };
    if (current.current === null) {
      if (Math.hypot(event.clientX - hand.begin.x, event.clientY - hand.begin.y) < threshold) return;
      show({ cardKey: hand.cardKey, width: hand.width, place: null });
    }
    follow();
    look();
  });
  const onEnd = useEffectEvent((event: PointerEvent) => {
    if (event.pointerId === held.current?.pointerId) end(event.type === 'pointerup');
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || current.current === null) return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  });
  useEffect(() => {
    const move = (event: PointerEvent) => onMove(event);
    const stop = (event: PointerEvent) => onEnd(event);
    const press = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, []);

  const tick = useEffectEvent(() => {
    const element = scroller.current;
    if (element === null) return;
    follow();
    const box = element.getBoundingClientRect();
    const by = {
      x: pull(last.current.x, box.left, box.right),
      y: pull(last.current.y, box.top + edge, box.bottom),
    };
    if (by.x === 0 && by.y === 0) return;
    element.scrollBy(by.x, by.y);
    look();
  });
  useEffect(() => {
    if (!isDragging) return undefined;
    let frame = 0;
    const run = () => {
      tick();
      frame = requestAnimationFrame(run);
    };
    run();
    return () => cancelAnimationFrame(frame);
  }, [isDragging]);

  return {
    drag,
    ghost,
    onPointerDown: (event: ReactPointerEvent) => {
      wasDragged.current = false;
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
      if (card === null || event.button !== 0 || event.pointerType === 'touch') return;
      const box = card.getBoundingClientRect();
      last.current = { x: event.clientX, y: event.clientY };
      held.current = {
        cardKey: card.dataset['card'] ?? '',
        width: box.width,
        at: { x: event.clientX - box.left, y: event.clientY - box.top },
        begin: last.current,
        pointerId: event.pointerId,
      };
    },
    /** Whether the click that is heard now only ended a drag. */
    isClickOver: () => wasDragged.current,
  };
}

/** How fast the board scrolls by itself with the pointer near an edge, px a frame. */
function pull(at: number, from: number, to: number): number {
  if (at < from + edge) return -Math.min(fastest, Math.ceil((from + edge - at) / 4));
  if (at > to - edge) return Math.min(fastest, Math.ceil((at - to + edge) / 4));
  return 0;
}

function placeAt(board: HTMLElement, { x, y }: { x: number; y: number }): DropPlace | null {
  const box = board.getBoundingClientRect();
  const number = Math.floor(((x - box.left) / box.width) * boardColumns.length);
  const column = boardColumns[number];
  return column === undefined ? null : { column, y: y - box.top };
}
