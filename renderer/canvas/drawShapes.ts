import { families } from '../../shared/scene/fonts/families.ts';
import type { Shape, TextShape } from '../../shared/scene/scene.ts';

/** Outlines and signs come again and again; titles bring none. */
const mostPaths = 2000;
const paths = new Map<string, Path2D>();

/** Draws shapes of the scene on a 2D context; pictures are left to the elements that are mounted later. */
export function drawShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) drawShape(context, shape);
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.type) {
    case 'rect':
      context.beginPath();
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
      paint(context, shape);
      return;
    case 'circle':
      context.beginPath();
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
      paint(context, shape);
      return;
    case 'path':
      paint(context, shape, pathOf(shape.d));
      return;
    case 'text':
      drawText(context, shape);
      return;
    case 'group':
      context.translate(shape.x, shape.y);
      drawShapes(context, shape.shapes);
      context.translate(-shape.x, -shape.y);
      return;
    case 'image':
      return;
  }
}

type Paint = Pick<Extract<Shape, { type: 'path' }>, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>;

function paint(context: CanvasRenderingContext2D, { fill, stroke, strokeWidth, dash }: Paint, path?: Path2D) {
  if (fill !== undefined) {
    context.fillStyle = fill;
    if (path === undefined) context.fill();
    else context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth ?? 1;
  context.setLineDash([...(dash ?? [])]);
  if (path === undefined) context.stroke();
  else context.stroke(path);
}

function drawText(
  context: CanvasRenderingContext2D,
  { text, x, y, anchor, font, size, fill, isTurned }: TextShape,
) {
  context.font = `${families.weight[font]} ${size}px ${families.stack}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillStyle = fill;
  if (isTurned !== true) {
    context.fillText(text, x, y);
    return;
  }
  context.save();
  context.translate(x, y);
  context.rotate(Math.PI / 2);
  context.fillText(text, 0, 0);
  context.restore();
}

function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known !== undefined) return known;
  if (paths.size >= mostPaths) paths.clear();
  const made = new Path2D(d);
  paths.set(d, made);
  return made;
}
