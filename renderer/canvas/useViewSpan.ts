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
  /** No zoom for which this span holds is larger. */
  readonly mostZoom: number;
}

/** Px of the screen by which the span is stepped, at most. */
const largestStride = 512;
/** The same for steps: the more, the more of them are mounted that nobody sees. */
export const nodeStride = 256;

/**
 * What of the map is in view, and some more around it. It changes by strides: what is drawn by it is drawn anew a few
 * times while the map is panned across the screen, not in every frame.
 */
/** Not `spanOf` itself: a selector gets the state alone. */
const ownSpan = (state: ReactFlowState): ViewSpan => spanOf(state);

export function useViewSpan(): ViewSpan {
  return useStore(ownSpan, shallow);
}

export function spanOf(
  { transform: [x, y, zoom], width, height }: Pick<ReactFlowState, 'transform' | 'width' | 'height'>,
  stride: number = largestStride,
): ViewSpan {
  // By halves and doubles of the zoom: else every frame of a zoom would have strides, and so a span, of its own.
  const mostZoom = 2 ** Math.ceil(Math.log2(zoom));
  const step = stride / mostZoom;
  const outwards = (from: number, to: number) => ({
    least: (Math.floor(from / step) - 1) * step,
    most: (Math.ceil(to / step) + 1) * step,
  });
  const across = outwards(-x / zoom, (width - x) / zoom);
  const down = outwards(-y / zoom, (height - y) / zoom);
  return {
    left: across.least,
    right: across.most,
    top: down.least,
    bottom: down.most,
    stride: step,
    mostZoom,
  };
}

export function isInSpan(from: number, to: number, least: number, most: number): boolean {
  return to >= least && from <= most;
}
