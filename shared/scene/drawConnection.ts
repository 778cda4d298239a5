import type { Connection } from '../model/records.ts';
import type { ConnectionPath } from './connectionPath.ts';
import { connectionText } from './connectionText.ts';
import type { Palette } from './palette.ts';
import { round } from './round.ts';
import type { Point } from './rect.ts';
import type { PlacedWords } from './routing/placeWords.ts';
import type { Shape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

const width = 1.5;
const arrowLength = 7;

/** How a connection is drawn by its kind: lengths of stroke and gap. */
export const connectionDash: Readonly<Record<Connection['kind'], readonly number[]>> = {
  sequence: [],
  message: [6, 4],
  support: [1.5, 4],
  exchange: [],
};

/** A mark at an end of a connection. */
export interface ConnectionMark {
  readonly d: string;
  /** Filled as the line is, filled as the ground is, or not at all. */
  readonly look: 'solid' | 'hollow' | 'open';
}

/**
 * The marks of a connection by its kind, so that it is told without colour: a sequence has a solid head; a message,
 * as in BPMN, an open one and a ring where it begins; a support two strokes; an exchange a head at each end.
 */
export function connectionMarks(kind: Connection['kind'], path: ConnectionPath): readonly ConnectionMark[] {
  const { start, end, angle, startAngle } = path;
  switch (kind) {
    case 'sequence':
      return [{ d: arrowHead(end, angle), look: 'solid' }];
    case 'message':
      return [
        { d: arrowHead(end, angle), look: 'hollow' },
        { d: ring(start, startAngle), look: 'hollow' },
      ];
    case 'support':
      return [{ d: openHead(end, angle), look: 'open' }];
    case 'exchange':
      return [
        { d: arrowHead(end, angle), look: 'solid' },
        { d: arrowHead(start, startAngle), look: 'solid' },
      ];
  }
}

export interface DrawnConnection {
  /** Lies under the steps. */
  readonly line: readonly Shape[];
  /** Lies over them, since there may be no room beside them. */
  readonly label: readonly Shape[];
}

export function drawConnection(
  connection: Connection,
  { path, words }: { readonly path: ConnectionPath; readonly words: readonly PlacedWords[] },
  colours: Palette,
): DrawnConnection {
  const dash = connectionDash[connection.kind];
  const line: Shape[] = [
    {
      type: 'path',
      d: path.d,
      stroke: colours.edge,
      strokeWidth: width,
      ...(dash.length > 0 ? { dash } : {}),
    },
    ...connectionMarks(connection.kind, path).map(({ d, look }): Shape => {
      if (look === 'solid') return { type: 'path', d, fill: colours.edge };
      const stroke = { stroke: colours.edge, strokeWidth: width };
      return look === 'open'
        ? { type: 'path', d, ...stroke }
        : { type: 'path', d, fill: colours.surface, ...stroke };
    }),
  ];
  return { line, label: words.flatMap((one) => drawWords(one, colours)) };
}

/** The closed head of an arrow whose tip is at a point, as the `d` of a path. */
export function arrowHead(tip: Point, angle: number): string {
  const corner = cornerFrom(tip, angle);
  return `M${round(tip.x)} ${round(tip.y)}L${corner(arrowLength, 4)}L${corner(arrowLength, -4)}Z`;
}

function openHead(tip: Point, angle: number): string {
  const corner = cornerFrom(tip, angle);
  return `M${corner(arrowLength, 4.5)}L${round(tip.x)} ${round(tip.y)}L${corner(arrowLength, -4.5)}`;
}

/** A small ring that touches a step at a point. */
function ring(at: Point, angle: number): string {
  const corner = cornerFrom(at, angle);
  const [near, middle, far, aside] = [0.5, 3.5, 6.5, 3];
  // The quarter of a circle as one cubic curve.
  const pull = aside * 0.5523;
  return (
    `M${corner(near, 0)}C${corner(near, pull)} ${corner(middle - pull, aside)} ${corner(middle, aside)}` +
    `C${corner(middle + pull, aside)} ${corner(far, pull)} ${corner(far, 0)}` +
    `C${corner(far, -pull)} ${corner(middle + pull, -aside)} ${corner(middle, -aside)}` +
    `C${corner(middle - pull, -aside)} ${corner(near, -pull)} ${corner(near, 0)}Z`
  );
}

/** Writes the point that lies so far behind the tip of an arrow, and so far aside. */
function cornerFrom({ x, y }: Point, angle: number): (back: number, aside: number) => string {
  const turn = (angle * Math.PI) / 180;
  return (back, aside) =>
    `${round(x - back * Math.cos(turn) - aside * Math.sin(turn))} ${round(y - back * Math.sin(turn) + aside * Math.cos(turn))}`;
}

function drawWords({ lines, box }: PlacedWords, colours: Palette): readonly Shape[] {
  const { font, size, lineHeight } = connectionText;
  const top = box.y + (box.height - lines.length * lineHeight) / 2;
  return [
    { type: 'rect', ...box, radius: 9, fill: colours.surface, stroke: colours.line },
    ...lines.map((text, index): Shape => ({
      type: 'text',
      text,
      x: box.x + box.width / 2,
      y: top + index * lineHeight + baselineIn(lineHeight, size),
      anchor: 'middle',
      font,
      size,
      fill: colours.muted,
    })),
  ];
}
