import type { Connection } from '../model/records.ts';
import { breakLines } from './breakLines.ts';
import { connectionPath } from './connectionPath.ts';
import { measureText } from './measureText.ts';
import type { Palette } from './palette.ts';
import { round } from './round.ts';
import type { Point, Rect } from './rect.ts';
import type { Shape } from './scene.ts';

const width = 1.5;
const arrowLength = 7;
const labelText = { font: 'regular', size: 11 } as const;

/** How a connection is drawn by its kind: lengths of stroke and gap. */
export const connectionDash: Readonly<Record<Connection['kind'], readonly number[]>> = {
  sequence: [],
  message: [6, 4],
  support: [1.5, 4],
  exchange: [],
};

export interface DrawnConnection {
  /** Lies under the steps. */
  readonly line: readonly Shape[];
  /** Lies over them, since it may be longer than the gap that it stands in. */
  readonly label: readonly Shape[];
}

export function drawConnection(
  connection: Connection,
  from: Rect,
  to: Rect,
  colours: Palette,
): DrawnConnection {
  const path = connectionPath(from, to);
  const dash = connectionDash[connection.kind];
  const line: Shape[] = [
    {
      type: 'path',
      d: path.d,
      stroke: colours.edge,
      strokeWidth: width,
      ...(dash.length > 0 ? { dash } : {}),
    },
    { type: 'path', d: arrowHead(path.end, path.angle), fill: colours.edge },
  ];
  if (connection.kind === 'exchange') {
    line.push({ type: 'path', d: arrowHead(path.start, path.startAngle), fill: colours.edge });
  }
  return { line, label: drawLabel(connection.label, path.label, colours) };
}

/** The closed head of an arrow whose tip is at a point, as the `d` of a path. */
export function arrowHead({ x, y }: Point, angle: number): string {
  const turn = (angle * Math.PI) / 180;
  const corner = (back: number, aside: number): string =>
    `${round(x - back * Math.cos(turn) - aside * Math.sin(turn))} ${round(y - back * Math.sin(turn) + aside * Math.cos(turn))}`;
  return `M${round(x)} ${round(y)}L${corner(arrowLength, 4)}L${corner(arrowLength, -4)}Z`;
}

function drawLabel(label: string, middle: Point, colours: Palette): readonly Shape[] {
  const [text] = breakLines(label, { ...labelText, width: 120, maxLines: 1 });
  if (text === undefined) return [];
  const { font, size } = labelText;
  const half = measureText(text, font, size) / 2 + 6;
  return [
    {
      type: 'rect',
      x: middle.x - half,
      y: middle.y - 9,
      width: half * 2,
      height: 18,
      radius: 9,
      fill: colours.surface,
      stroke: colours.line,
    },
    { type: 'text', text, x: middle.x, y: middle.y + 4, anchor: 'middle', font, size, fill: colours.muted },
  ];
}
