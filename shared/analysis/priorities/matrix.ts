import { axesOf } from './axes.ts';
import type { Axis, AxisKey, Plottable, Plotted } from './axes.ts';

/** A choice of axes that has a name, and names for its four corners. */
export interface Preset {
  readonly kind: Plotted;
  readonly x: AxisKey;
  readonly y: AxisKey;
  /** What is said of each point beside both; `category`: Kano's. */
  readonly score: AxisKey | 'category' | null;
}

export const presets = {
  pains: { kind: 'insights', x: 'effort', y: 'people', score: null },
  opportunity: { kind: 'insights', x: 'importance', y: 'satisfaction', score: 'opportunity' },
  kano: { kind: 'insights', x: 'worse', y: 'better', score: 'category' },
  risk: { kind: 'insights', x: 'occurrence', y: 'severity', score: 'risk' },
  value: { kind: 'actions', x: 'effort', y: 'effect', score: null },
  rice: { kind: 'actions', x: 'effort', y: 'gain', score: 'rice' },
  ice: { kind: 'actions', x: 'ease', y: 'impact', score: 'ice' },
} as const satisfies Readonly<Record<string, Preset>>;
export type PresetKey = keyof typeof presets;
export const presetKeys = Object.keys(presets) as readonly PresetKey[];

/** The preset of these axes; null: the person's own choice. */
export function presetOf(kind: Plotted, x: AxisKey, y: AxisKey): PresetKey | null {
  const found = presetKeys.find((key) => {
    const one: Preset = presets[key];
    return one.kind === kind && one.x === x && one.y === y;
  });
  return found ?? null;
}

/** An axis as it is drawn. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** What a key moves; null: cannot be set. */
  readonly step: number | null;
}

/** How far an axis goes: over its scale, or from 0 to a round number that all points are below. */
export function spanOf(axis: Axis, values: readonly (number | null)[]): Span {
  const [from, to] = axis.scale ?? [0, roundAbove(Math.max(0, ...values.map((value) => value ?? 0)))];
  return { from, to, step: axis.step === 0 ? Math.abs(to - from) / 20 : axis.step };
}

export function spanFor(kind: Plotted, key: AxisKey, points: readonly Plottable[]): Span {
  const axis = axesOf(kind)[key] ?? { scale: null, step: null };
  return spanOf(
    axis,
    points.map(({ values }) => values[key] ?? null),
  );
}

/** 1, 2, 4, 5 or 10 of a power of ten, with a tenth of room. */
function roundAbove(most: number): number {
  if (most <= 0) return 10;
  const wanted = most * 1.1;
  const power = 10 ** Math.floor(Math.log10(wanted));
  return (([1, 2, 4, 5, 10] as const).find((one) => one * power >= wanted) ?? 10) * power;
}

/** Where a value lies on an axis, 0…1. */
export function placeOn({ from, to }: Span, value: number): number {
  return (value - from) / (to - from);
}

/** The value at a place 0…1 of an axis, rounded to its steps and kept on it. */
export function valueAt({ from, to, step }: Span, place: number): number {
  const value = from + Math.max(0, Math.min(1, place)) * (to - from);
  if (step === null || step === 0) return value;
  // Twelve digits: 3 · 0.05 is 0.15, not 0.15000000000000002.
  return Number((Math.round(value / step) * step).toPrecision(12));
}

/** A value one step further or back, kept on the axis. */
export function stepped(span: Span, value: number, direction: 1 | -1): number {
  const step = span.step ?? 0;
  return valueAt(span, placeOn(span, value + direction * step * Math.sign(span.to - span.from)));
}

/** Ends of the line on which Ulwick's score is the same, importance to the right and satisfaction upwards: 2·I − S. */
export function opportunityLine(
  score: number,
): readonly [readonly [number, number], readonly [number, number]] {
  return score <= 10
    ? [
        [score / 2, 0],
        [score, score],
      ]
    : [
        [score / 2, 0],
        [10, 20 - score],
      ];
}
