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

/**
 * The viewport that shows this part of the map; null: it is in view already. To the middle of the view, but with no
 * more blank beside the map than there must be: its edges stay against the headers, as those of a table do.
 */
export function viewOf(part: Rect, now: Viewport, size: Size, layout: MapLayout): Viewport | null {
  const zoom = Math.max(now.zoom, 0.5);
  const left = part.x * now.zoom + now.x;
  const top = part.y * now.zoom + now.y;
  const isNear = now.zoom === zoom;
  const free = freeOf(layout, size);
  const isAcross = isNear && left >= free.left && left + part.width * zoom <= size.width;
  const isDown = isNear && top >= free.top && top + part.height * zoom <= size.height;
  if (isAcross && isDown) return null;
  const middle = {
    x: isAcross ? now.x : (size.width + free.left) / 2 - (part.x + part.width / 2) * zoom,
    y: isDown ? now.y : (size.height + free.top) / 2 - (part.y + part.height / 2) * zoom,
    zoom,
  };
  // It has no headers, and lies on a sheet without edges.
  if (layout.isNetwork) return middle;
  const { x, y } = boundsAmong(layout, part, zoom, size);
  // A map for which there is room in the view begins at its headers.
  return {
    x: isAcross ? now.x : x.isRoom ? x.first : within(middle.x, x),
    y: isDown ? now.y : y.isRoom ? y.first : within(middle.y, y),
    zoom,
  };
}

/**
 * The viewport with another zoom, about the middle of what is in view of the selection, else of the map. Where the map
 * left no more blank than it must, along either axis, it leaves none now; where nothing of it was in view, it comes back.
 */
export function zoomed(
  zoom: number,
  now: Viewport,
  size: Size,
  layout: MapLayout,
  selected: Rect | null,
): Viewport {
  const content = contentOf(layout);
  const middle = middleInView(content, now, size, layout);
  const about = (selected === null ? null : middleInView(selected, now, size, layout)) ?? middle;
  const free = freeOf(layout, size);
  const { x, y } = about ?? { x: (free.left + size.width) / 2, y: (free.top + size.height) / 2 };
  const factor = zoom / now.zoom;
  const next = { x: x - (x - now.x) * factor, y: y - (y - now.y) * factor, zoom };
  if (!hasContent(content)) return next;
  const was = boundsAmong(layout, content, now.zoom, size);
  const is = boundsAmong(layout, content, zoom, size);
  return {
    x: middle === null || isWithin(now.x, was.x) ? within(next.x, is.x) : next.x,
    y: middle === null || isWithin(now.y, was.y) ? within(next.y, is.y) : next.y,
    zoom,
  };
}

/**
 * The viewport that brings a map back which a change has taken out of view, or made so small that less can be seen of
 * it than from where all of it is in view; null: it is in view.
 */
export function broughtBack(now: Viewport, size: Size, layout: MapLayout): Viewport | null {
  const content = contentOf(layout);
  if (!hasContent(content) || size.width === 0) return null;
  // Not for a rounding in the last digit.
  if (now.zoom < leastZoomOf(layout, size) * 0.99) return fitMap(layout, size);
  if (middleInView(content, now, size, layout) !== null) return null;
  const { x, y } = boundsAmong(layout, content, now.zoom, size);
  return { x: within(now.x, x), y: within(now.y, y), zoom: now.zoom };
}

interface Bounds {
  /** The offset at which the map begins at the edge of the view, and the one at which it ends at the other. */
  readonly first: number;
  readonly last: number;
  /** Whether there is room for all of it in the view. */
  readonly isRoom: boolean;
}

/** Between which offsets the map, and this part that may overhang it, leaves no more blank than it must. */
function boundsAmong(
  layout: MapLayout,
  part: Rect,
  zoom: number,
  size: Size,
): { readonly x: Bounds; readonly y: Bounds } {
  const content = contentOf(layout);
  const free = freeOf(layout, size);
  const along = (start: number, end: number, from: number, to: number): Bounds => {
    const first = from - start * zoom;
    const last = to - end * zoom;
    return { first, last, isRoom: first <= last };
  };
  return {
    x: along(
      Math.min(content.x, part.x),
      Math.max(content.x + content.width, part.x + part.width),
      free.left,
      free.right,
    ),
    y: along(
      Math.min(content.y, part.y),
      Math.max(content.y + content.height, part.y + part.height),
      free.top,
      free.bottom,
    ),
  };
}

/** The part of the screen that a map may take. */
function freeOf({ isNetwork }: MapLayout, { width, height }: Size) {
  return {
    left: isNetwork ? 0 : headerSize.lanes,
    top: isNetwork ? 0 : headerSize.stages,
    right: width - margin.right,
    bottom: height - margin.bottom,
  };
}

/** The middle of what can be seen of this part, on the screen; null: nothing can. */
function middleInView(
  part: Rect,
  now: Viewport,
  size: Size,
  layout: MapLayout,
): { readonly x: number; readonly y: number } | null {
  const free = freeOf(layout, size);
  const left = Math.max(free.left, part.x * now.zoom + now.x);
  const top = Math.max(free.top, part.y * now.zoom + now.y);
  const right = Math.min(size.width, (part.x + part.width) * now.zoom + now.x);
  const bottom = Math.min(size.height, (part.y + part.height) * now.zoom + now.y);
  return left >= right || top >= bottom ? null : { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function hasContent({ width, height }: Rect): boolean {
  return width > 0 && height > 0;
}

function within(offset: number, { first, last }: Bounds): number {
  return Math.max(Math.min(first, last), Math.min(offset, Math.max(first, last)));
}

/** To the pixel: offsets come out of additions. */
function isWithin(offset: number, bounds: Bounds): boolean {
  return Math.abs(within(offset, bounds) - offset) < 1;
}

/** Whether nothing of this part of the map can be seen. */
export function isOutOfView(part: Rect, { x, y, zoom }: Viewport, size: Size, layout: MapLayout): boolean {
  const free = freeOf(layout, size);
  return (
    (part.x + part.width) * zoom + x <= free.left ||
    (part.y + part.height) * zoom + y <= free.top ||
    part.x * zoom + x >= size.width ||
    part.y * zoom + y >= size.height
  );
}
