import type { Basis, Direction } from '../model/records.ts';
import { isBlank } from '../model/text.ts';

/** What a pain point brings when it is to become a praise point. */
export interface PraiseProof {
  /** What was done. */
  readonly remedy: string;
  /** What the customer says now. */
  readonly wordsNow: string;
  readonly metricName: string;
  readonly direction: Direction;
  /** The figure before, in the metric's unit; null where it is not given. */
  readonly before: number | null;
  /** The figure after, in the same unit. */
  readonly after: number | null;
  /** What the figure after rests on. */
  readonly basis: Basis;
}

export type MissingForPraise =
  'remedy' | 'words-now' | 'metric-name' | 'before' | 'after' | 'gain' | 'measured';

/**
 * What a pain point still lacks before it may be called a praise point; empty: it may.
 * No pain is praised without a measured gain: a figure that is better after than before, in its own direction, and that
 * was measured, not assumed.
 */
export function missingForPraise(proof: PraiseProof): readonly MissingForPraise[] {
  const missing: MissingForPraise[] = [];
  if (isBlank(proof.remedy)) missing.push('remedy');
  if (isBlank(proof.wordsNow)) missing.push('words-now');
  if (isBlank(proof.metricName)) missing.push('metric-name');
  const before = finite(proof.before);
  const after = finite(proof.after);
  if (before === null) missing.push('before');
  if (after === null) missing.push('after');
  if (before !== null && after !== null && !isGain(before, after, proof.direction)) missing.push('gain');
  if (after !== null && proof.basis !== 'measured') missing.push('measured');
  return missing;
}

/** Whether a figure is better after than before; the same is not better. */
export function isGain(before: number, after: number, direction: Direction): boolean {
  return direction === 'lower' ? after < before : after > before;
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
