import type { Point } from '../../shared/scene/rect.ts';

/** The point of the map that lies under a point of the screen; null where there is no map, or something over it. */
export function pointerOnMap(at: Point): Point | null {
  const map = document.elementFromPoint(at.x, at.y)?.closest('.react-flow');
  const moved = map?.querySelector('.react-flow__viewport');
  if (map == null || moved == null) return null;
  const box = map.getBoundingClientRect();
  const { a: zoom, e: x, f: y } = new DOMMatrix(getComputedStyle(moved).transform);
  return { x: (at.x - box.left - x) / zoom, y: (at.y - box.top - y) / zoom };
}
