import { useStore } from '@xyflow/react';
import type { ReactFlowState } from '@xyflow/react';
import { shallow } from 'zustand/shallow';

/** A part of the map, in px at 100 %. */
export interface ViewSpan {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** By how much it reaches beyond what is in view, at least. */
  readonly stride: number;
}

/** Px of the screen by which the span is stepped, at most. */
const stride = 512;

/**
 * What of the map is in view, and some more around it. It changes by strides: what is drawn by it is drawn anew a few
 * times while the map is panned across the screen, not in every frame.
 */
export function useViewSpan(): ViewSpan {
  return useStore(spanOf, shallow);
}

function spanOf({ transform: [x, y, zoom], width, height }: ReactFlowState): ViewSpan {
  // By halves and doubles of the zoom: else every frame of a zoom would have strides, and so a span, of its own.
  const step = stride / 2 ** Math.ceil(Math.log2(zoom));
  const outwards = (from: number, to: number) => ({
    least: (Math.floor(from / step) - 1) * step,
    most: (Math.ceil(to / step) + 1) * step,
  });
  const across = outwards(-x / zoom, (width - x) / zoom);
  const down = outwards(-y / zoom, (height - y) / zoom);
  return { left: across.least, right: across.most, top: down.least, bottom: down.most, stride: step };
}

export function isInSpan(from: number, to: number, least: number, most: number): boolean {
  return to >= least && from <= most;
}
