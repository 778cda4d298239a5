import type { StepKind } from '../model/records.ts';
import { sizes } from '../model/sizes.ts';
import { breakLines } from './breakLines.ts';
import type { Font } from './fonts/families.ts';
import type { Rect } from './rect.ts';
import { round } from './round.ts';
import { foldOf, stepOutline } from './stepOutline.ts';
import { baselineIn } from './textBlock.ts';

export interface StepDrawing {
  /** The `d` of the closed outline, filled and stroked. */
  readonly outline: string;
  readonly strokeWidth: number;
  /** What the kind has inside its outline: the `d` of a path that is stroked and not filled; empty for none. */
  readonly mark: string;
  readonly lines: readonly DrawnLine[];
  /** Where its picture stands; null: it has none. */
  readonly thumb: Rect | null;
  readonly font: Font;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly anchor: 'start' | 'middle';
}

export interface DrawnLine {
  readonly text: string;
  /** Where the line starts, or its middle: see `anchor`. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
}

const fontSize = 13;
const lineHeight = 16;
/** Lines keep below the marks that sit on the top edge. */
const highestLine = 14;
const maxLines = 3;
/** A picture stands inside, at the right of the title: the place of a step in its cell is the same with it. */
export const thumbSize = 40;
const besideThumb = 6;

/** How far the title stays from the outline's box, left and right. */
const insets: Readonly<Record<StepKind, { readonly left: number; readonly right: number }>> = {
  task: { left: 14, right: 12 },
  touchpoint: { left: 38, right: 10 },
  decision: { left: 22, right: 22 },
  wait: { left: 36, right: 10 },
  start: { left: 22, right: 22 },
  end: { left: 22, right: 22 },
  system: { left: 18, right: 16 },
  'physical-evidence': { left: 14, right: 22 },
};
const centred: ReadonlySet<StepKind> = new Set<StepKind>(['decision', 'start', 'end']);

/**
 * The picture of a step in a box whose top left corner is (0, 0): outline, sign of its kind, the broken lines of its
 * title. Canvas and pictures draw this and break nothing themselves. The box keeps its inside for the title: faces sit
 * on its top edge from the left, pains and praises from the right (`stepMarks`).
 */
export function stepDrawing(
  title: string,
  kind: StepKind,
  size: { readonly width: number; readonly height: number } = sizes.step,
  hasPicture = false,
  /** What stands before the title takes so much of its room. */
  indent = 0,
): StepDrawing {
  const inset = {
    left: insets[kind].left + indent,
    right: insets[kind].right + (hasPicture ? thumbSize + besideThumb : 0),
  };
  const anchor = centred.has(kind) ? 'middle' : 'start';
  const width = size.width - inset.left - inset.right;
  const broken = breakLines(title, { font: 'regular', size: fontSize, width, maxLines });
  const top = Math.max((size.height - broken.length * lineHeight) / 2, highestLine);
  const baseline = top + baselineIn(lineHeight, fontSize);
  return {
    ...shapeOf(kind, size),
    strokeWidth: kind === 'end' ? 3 : 1.25,
    thumb: hasPicture
      ? {
          x: size.width - insets[kind].right - thumbSize,
          y: (size.height - thumbSize) / 2,
          width: thumbSize,
          height: thumbSize,
        }
      : null,
    lines: broken.map((text, index) => ({
      text,
      x: anchor === 'middle' ? inset.left + width / 2 : inset.left,
      y: Math.round((baseline + index * lineHeight) * 100) / 100,
    })),
    font: 'regular',
    fontSize,
    lineHeight,
    anchor,
  };
}

interface StepShape {
  readonly outline: string;
  readonly mark: string;
}

function shapeOf(kind: StepKind, size: { readonly width: number; readonly height: number }): StepShape {
  const { width, height } = sizes.step;
  if (size.width === width && size.height === height) return ofOrdinarySize[kind];
  return drawnShape(kind, size);
}

function drawnShape(kind: StepKind, size: { readonly width: number; readonly height: number }): StepShape {
  return { outline: stepOutline(kind, { ...size, x: 0, y: 0 }), mark: markOf(kind, size) };
}

// Steps are all of one size: the ten thousand of a large map share these texts.
const ofOrdinarySize = Object.fromEntries(
  (Object.keys(insets) as readonly StepKind[]).map((kind) => [kind, drawnShape(kind, sizes.step)]),
) as Readonly<Record<StepKind, StepShape>>;

function markOf(kind: StepKind, size: { readonly width: number; readonly height: number }): string {
  const { width, height } = size;
  const middle = height / 2;
  switch (kind) {
    case 'touchpoint':
      return contact(16, middle);
    case 'wait':
      return hourglass(22, middle);
    case 'system':
      return `M7 0L7 ${round(height)}M${round(width - 7)} 0L${round(width - 7)} ${round(height)}`;
    case 'physical-evidence': {
      const fold = foldOf({ ...size, x: 0, y: 0 });
      const left = round(width - fold);
      const top = round(height - fold);
      return `M${round(width)} ${top}L${round(width - fold + 3)} ${top}Q${left} ${top} ${left} ${round(height - fold + 3)}L${left} ${round(height)}`;
    }
    case 'task':
    case 'decision':
    case 'start':
    case 'end':
      return '';
  }
}

/** A point that sends: a dot with two arcs to its right. */
function contact(x: number, y: number): string {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  return (
    `M${at(-1.5, 0)}C${at(-1.5, -2)} ${at(1.5, -2)} ${at(1.5, 0)}C${at(1.5, 2)} ${at(-1.5, 2)} ${at(-1.5, 0)}Z` +
    `M${at(5, -4)}C${at(7.2, -1.6)} ${at(7.2, 1.6)} ${at(5, 4)}` +
    `M${at(9, -7)}C${at(13, -2.8)} ${at(13, 2.8)} ${at(9, 7)}`
  );
}

function hourglass(x: number, y: number): string {
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  return (
    `M${at(-6, -8)}L${at(6, -8)}M${at(-6, 8)}L${at(6, 8)}` +
    `M${at(-4.5, -8)}L${at(-4.5, -5)}Q${at(-4.5, -3)} ${at(0, 0)}Q${at(-4.5, 3)} ${at(-4.5, 5)}L${at(-4.5, 8)}` +
    `M${at(4.5, -8)}L${at(4.5, -5)}Q${at(4.5, -3)} ${at(0, 0)}Q${at(4.5, 3)} ${at(4.5, 5)}L${at(4.5, 8)}`
  );
}
