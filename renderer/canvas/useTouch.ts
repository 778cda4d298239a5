import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useEffectEvent } from 'react';
import type { RefObject } from 'react';
import { swallowNextClick } from './swallowNextClick.ts';

/** How long a finger or a pen rests before it asks for the menu, ms: as Android and Windows have it. */
const restTime = 500;
/** A resting finger trembles; px of the screen. */
const tremor = 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What a mouse has keys and a wheel for: a long press opens the menu of what lies under it, two fingers move and zoom
 * the map wherever they come down. React Flow pinches on the empty ground only, and a map of 200 steps has little of it.
 */
export function useTouch(region: RefObject<HTMLElement | null>, cancelGestures: () => boolean): void {
  useLongPress(region, cancelGestures);
  useTwoFingers(region, cancelGestures);
}

function useLongPress(region: RefObject<HTMLElement | null>, cancelGestures: () => boolean): void {
  const cancel = useEffectEvent(cancelGestures);
  useEffect(() => {
    const { current } = region;
    if (current === null) return undefined;
    let timer = 0;
    let start: Point = { x: 0, y: 0 };
    /** Until when the menu that the system asks for on its own is the one that is open already. */
    let isAsked = false;
    const stop = () => {
      window.clearTimeout(timer);
      timer = 0;
    };
    const press = (event: PointerEvent) => {
      stop();
      isAsked = false;
      const { target } = event;
      if (event.pointerType === 'mouse' || !event.isPrimary || !(target instanceof Element)) return;
      start = { x: event.clientX, y: event.clientY };
      timer = window.setTimeout(() => {
        timer = 0;
        isAsked = true;
        cancel();
        const { x: clientX, y: clientY } = start;
        const { pointerType } = event;
        target.dispatchEvent(
          new PointerEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY, pointerType }),
        );
        swallowNextClick();
      }, restTime);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (timer !== 0 && Math.hypot(clientX - start.x, clientY - start.y) > tremor) stop();
    };
    const ask = (event: MouseEvent) => {
      if (!event.isTrusted) return;
      stop();
      if (!isAsked) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const secondFinger = (event: TouchEvent) => {
      if (event.touches.length > 1) stop();
    };
    current.addEventListener('pointerdown', press, true);
    current.addEventListener('contextmenu', ask, true);
    current.addEventListener('touchstart', secondFinger, { capture: true, passive: true });
    window.addEventListener('pointermove', move, true);
    window.addEventListener('pointerup', stop, true);
    window.addEventListener('pointercancel', stop, true);
    return () => {
      stop();
      current.removeEventListener('pointerdown', press, true);
      current.removeEventListener('contextmenu', ask, true);
      current.removeEventListener('touchstart', secondFinger, true);
      window.removeEventListener('pointermove', move, true);
      window.removeEventListener('pointerup', stop, true);
      window.removeEventListener('pointercancel', stop, true);
    };
  }, [region]);
}

function useTwoFingers(region: RefObject<HTMLElement | null>, cancelGestures: () => boolean): void {
  const store = useStoreApi();
  const { getViewport, setViewport } = useReactFlow();
  const cancel = useEffectEvent(cancelGestures);
  useEffect(() => {
    const { current } = region;
    if (current === null) return undefined;
    let last: { readonly middle: Point; readonly apart: number } | null = null;
    const take = (event: TouchEvent) => {
      event.preventDefault();
      event.stopPropagation();
    };
    const begin = (event: TouchEvent) => {
      if (event.touches.length !== 2) return;
      take(event);
      // The first finger may have begun to drag a step.
      if (last === null) cancel();
      last = between(event);
    };
    const move = (event: TouchEvent) => {
      if (last === null) return;
      take(event);
      if (event.touches.length !== 2) return;
      const now = between(event);
      const box = current.getBoundingClientRect();
      const { x, y, zoom } = getViewport();
      const { minZoom, maxZoom } = store.getState();
      const wanted = last.apart === 0 ? zoom : (zoom * now.apart) / last.apart;
      const next = Math.max(minZoom, Math.min(maxZoom, wanted));
      // What lay between the fingers stays between them.
      const under = { x: (last.middle.x - box.x - x) / zoom, y: (last.middle.y - box.y - y) / zoom };
      void setViewport({
        x: now.middle.x - box.x - under.x * next,
        y: now.middle.y - box.y - under.y * next,
        zoom: next,
      });
      last = now;
    };
    const end = (event: TouchEvent) => {
      // A finger that stays moves nothing until it is lifted as well.
      if (event.touches.length === 0) last = null;
    };
    const options = { capture: true, passive: false } as const;
    current.addEventListener('touchstart', begin, options);
    current.addEventListener('touchmove', move, options);
    window.addEventListener('touchend', end, true);
    window.addEventListener('touchcancel', end, true);
    return () => {
      current.removeEventListener('touchstart', begin, true);
      current.removeEventListener('touchmove', move, true);
      window.removeEventListener('touchend', end, true);
      window.removeEventListener('touchcancel', end, true);
    };
  }, [region, store, getViewport, setViewport]);
}

function between({ touches }: TouchEvent): { readonly middle: Point; readonly apart: number } {
  const [one, other] = [touches[0], touches[1]];
  if (one === undefined || other === undefined) return { middle: { x: 0, y: 0 }, apart: 0 };
  return {
    middle: { x: (one.clientX + other.clientX) / 2, y: (one.clientY + other.clientY) / 2 },
    apart: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY),
  };
}
