import type { Viewport } from '@xyflow/react';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Rect } from '../../shared/scene/rect.ts';

/** Px of the screen that the headers take at the top and at the left (MapHeaders.module.css). */
export const headerSize = { stages: 40, lanes: 152 } as const;
export const zoomLimits = {
  /** Each map can be seen whole, and each at this zoom. */
  least: 0.08,
  /** No map is ever smaller: one of 10,000 steps in a row is two million px wide. */
  floor: 0.0004,
  most: 2.5,
} as const;
/** From here on a step is a mark and no longer a box with words: all of them are drawn as one. */
export const farZoom = zoomLimits.least;

/** Below it a crowd of steps in view is drawn as one; a few are still mounted, to be pressed and dragged. */
export const overviewZoom = 0.5;

/** Room around a map that is fitted, px of the screen; at the bottom stand the controls. */
const margin = { right: 32, bottom: 64 } as const;

/** At this zoom a step's title can still be read without effort. */
const readableZoom = 0.75;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the map that holds stages, lanes and the emotion band; its headers are not in it. */
export function contentOf(layout: MapLayout): Rect {
  if (layout.isNetwork) return layout.bounds;
  const top = Math.min(layout.emotion?.y ?? Infinity, layout.lanes[0]?.y ?? Infinity, layout.height);
  return {
    x: sizes.laneHeader,
    y: top,
    width: layout.width - sizes.laneHeader,
    height: layout.height - top,
  };
}

/** The whole map in view, against its headers as a table stands against its own, never larger than 100 %. */
export function fitMap(layout: MapLayout, size: Size, leastZoom: number = zoomLimits.floor): Viewport {
  const content = contentOf(layout);
  if (layout.isNetwork) return fitNetwork(content, size, leastZoom);
  const free = {
    width: size.width - headerSize.lanes - margin.right,
    height: size.height - headerSize.stages - margin.bottom,
  };
  const wanted = Math.min(free.width / content.width, free.height / content.height, 1);
  const zoom = Math.max(leastZoom, Number.isFinite(wanted) ? wanted : 1);
  return {
    x: headerSize.lanes - content.x * zoom,
    y: headerSize.stages - content.y * zoom,
    zoom,
  };
}

/** A part of a map in the middle of the view, as large as it may be, never larger than 100 %. */
export function fitPart(part: Rect, size: Size): Viewport {
  const free = {
    width: size.width - headerSize.lanes - 2 * margin.right,
    height: size.height - headerSize.stages - 2 * margin.bottom,
  };
  const wanted = Math.min(free.width / part.width, free.height / part.height, 1);
  const zoom = Math.max(zoomLimits.floor, Number.isFinite(wanted) ? wanted : 1);
  return {
    x: (size.width + headerSize.lanes) / 2 - (part.x + part.width / 2) * zoom,
    y: (size.height + headerSize.stages) / 2 - (part.y + part.height / 2) * zoom,
    zoom,
  };
}

/** It has no headers to stand against: its middle in the middle of the view. */
function fitNetwork(content: Rect, size: Size, leastZoom: number): Viewport {
  const wanted = Math.min(
    (size.width - 2 * margin.bottom) / content.width,
    (size.height - 2 * margin.bottom) / content.height,
    1,
  );
  const zoom = Math.max(leastZoom, Number.isFinite(wanted) ? wanted : 1);
  return {
    x: size.width / 2 - (content.x + content.width / 2) * zoom,
    y: size.height / 2 - (content.y + content.height / 2) * zoom,
    zoom,
  };
}

/** How far one can step back from a map: until it is wholly in view. */
export function leastZoomOf(layout: MapLayout, size: Size): number {
  return size.width === 0 ? zoomLimits.least : Math.min(zoomLimits.least, fitMap(layout, size).zoom);
}

/**
 * The viewport with which a map opens: all of it where that can be read, else its beginning, as large as its height
 * and a handful of steps in a row allow. (A map of 10,000 steps in view would mount them all.)
 */
export function openMap(layout: MapLayout, size: Size): Viewport {
  const whole = fitMap(layout, size);
  if (layout.isNetwork) return whole;
  if (whole.zoom >= readableZoom) return whole;
  const { height } = contentOf(layout);
  const byHeight = (size.height - headerSize.stages - margin.bottom) / height;
  const byWidth = (size.width - headerSize.lanes) / (5 * (sizes.step.width + sizes.gap));
  return fitMap(layout, size, Math.max(readableZoom, Math.min(byHeight, byWidth, 1)));
}

/** The viewport that shows this part of the map; null: it is in view already. It moves no more than it must, to the middle. */
export function viewOf(part: Rect, now: Viewport, size: Size): Viewport | null {
  const zoom = Math.max(now.zoom, 0.5);
  const left = part.x * now.zoom + now.x;
  const top = part.y * now.zoom + now.y;
  const isInView =
    now.zoom === zoom &&
    left >= headerSize.lanes &&
    top >= headerSize.stages &&
    left + part.width * zoom <= size.width &&
    top + part.height * zoom <= size.height;
  if (isInView) return null;
  return {
    x: (size.width + headerSize.lanes) / 2 - (part.x + part.width / 2) * zoom,
    y: (size.height + headerSize.stages) / 2 - (part.y + part.height / 2) * zoom,
    zoom,
  };
}

/** Whether nothing of this part of the map can be seen. */
export function isOutOfView(part: Rect, { x, y, zoom }: Viewport, size: Size): boolean {
  return (
    (part.x + part.width) * zoom + x <= headerSize.lanes ||
    (part.y + part.height) * zoom + y <= headerSize.stages ||
    part.x * zoom + x >= size.width ||
    part.y * zoom + y >= size.height
  );
}
