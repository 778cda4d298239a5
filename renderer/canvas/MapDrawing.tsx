import { useStoreApi } from '@xyflow/react';
import { memo, useEffect, useRef } from 'react';
import type { Rect } from '../../shared/scene/rect.ts';
import type { OverviewView } from './drawOverview.ts';
import styles from './OverviewLayer.module.css';

/** How far a drawing reaches beyond the view on each side, as a share of it: so far a pan only moves it. */
const overhang = 0.5;
/** A drawing is stretched by so much at most while a zoom goes on. */
const mostStretch = 2;
/** After so long without a move it is drawn again, sharp. */
const pauseMs = 120;
/** More points than this, and a redraw would take longer than a frame. */
const mostPixels = 2;

/** A drawing that is on the canvas: of which part of the map, at which zoom. */
interface Drawing {
  readonly part: Rect;
  readonly zoom: number;
}

interface MapDrawingProps {
  /** Draws a part of the map on a context whose origin is the corner of that part, and whose unit is a pixel. */
  readonly paint: (context: CanvasRenderingContext2D, view: OverviewView) => void;
}

/**
 * A part of the map on one canvas. While it is panned and zoomed the drawing is moved and stretched, which costs the
 * same for a hundred steps and for ten thousand; drawn again it is when the view leaves it, and when the hand rests.
 */
export const MapDrawing = memo(function MapDrawing({ paint }: MapDrawingProps) {
  const store = useStoreApi();
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (current === null || context == null) return;
    let drawing: Drawing | null = null;
    let frame = 0;
    let pause = 0;

    const draw = () => {
      const { transform, width, height } = store.getState();
      if (width === 0 || height === 0) return;
      const [x, y, zoom] = transform;
      // Whole pixels: moved by a fraction of one, it would be blurred.
      const beside = { x: Math.round(overhang * width), y: Math.round(overhang * height) };
      const part = {
        x: (-x - beside.x) / zoom,
        y: (-y - beside.y) / zoom,
        width: (width + 2 * beside.x) / zoom,
        height: (height + 2 * beside.y) / zoom,
      };
      const density = Math.min(window.devicePixelRatio, mostPixels);
      const columns = Math.round(part.width * zoom * density);
      const rows = Math.round(part.height * zoom * density);
      if (current.width !== columns) current.width = columns;
      if (current.height !== rows) current.height = rows;
      current.style.width = `${part.width * zoom}px`;
      current.style.height = `${part.height * zoom}px`;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, columns, rows);
      context.scale(density, density);
      paint(context, { zoom, part });
      drawing = { part, zoom };
      place();
    };

    const place = () => {
      if (drawing === null) return;
      const [x, y, zoom] = store.getState().transform;
      const stretch = zoom / drawing.zoom;
      const left = drawing.part.x * zoom + x;
      const top = drawing.part.y * zoom + y;
      current.style.transform = `translate(${left}px, ${top}px) scale(${stretch})`;
    };

    const follow = () => {
      frame = 0;
      const { transform, width, height } = store.getState();
      if (drawing === null || !covers(drawing, transform, width, height)) {
        draw();
      } else {
        place();
        window.clearTimeout(pause);
        pause = window.setTimeout(() => {
          if (!isSharp(drawing, transform)) draw();
        }, pauseMs);
      }
    };
    draw();
    const stop = store.subscribe((now, before) => {
      if (now.transform === before.transform && now.width === before.width && now.height === before.height)
        return;
      if (frame === 0) frame = requestAnimationFrame(follow);
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
      window.clearTimeout(pause);
    };
  }, [store, paint]);

  return <canvas ref={canvas} className={styles.layer} aria-hidden="true" />;
});

function covers(
  { part, zoom }: Drawing,
  [x, y, now]: readonly [number, number, number],
  width: number,
  height: number,
): boolean {
  const stretch = now / zoom;
  if (stretch > mostStretch || stretch < 1 / mostStretch) return false;
  const left = -x / now;
  const top = -y / now;
  return (
    left >= part.x &&
    top >= part.y &&
    left + width / now <= part.x + part.width &&
    top + height / now <= part.y + part.height
  );
}

/** A drawing that was stretched is not; one that was moved by whole pixels only is. */
function isSharp(drawing: Drawing | null, [, , zoom]: readonly [number, number, number]): boolean {
  return drawing !== null && drawing.zoom === zoom;
}
