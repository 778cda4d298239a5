import { curveMoments } from '../analysis/curveMoments.ts';
import type { EmotionPoint } from './emotionPoints.ts';

export interface MomentWords {
  readonly peak: string;
  readonly end: string;
}

export interface MomentMark {
  readonly point: EmotionPoint;
  /** Both names where the last moment is the strongest; empty: no words were given. */
  readonly text: string;
  /** The baseline of the name: over the point, or under one that is low. */
  readonly textY: number;
}

/** Of the ring around a moment, px. */
export const momentRadius = 12;

/** The strongest and the last moment of a curve: what of it is remembered. */
export function momentMarks(
  points: readonly EmotionPoint[],
  words: MomentWords | undefined,
): readonly MomentMark[] {
  const moments = curveMoments(points.map(({ valence }) => valence));
  if (moments === null || points.length < 2) return [];
  const { peak, end } = moments;
  const mark = (index: number, text: string): readonly MomentMark[] => {
    const point = points[index];
    if (point === undefined) return [];
    return [
      { point, text, textY: point.valence >= 0 ? point.y - momentRadius - 3 : point.y + momentRadius + 9 },
    ];
  };
  if (peak === end) return mark(peak, words === undefined ? '' : `${words.peak} · ${words.end}`);
  return [...mark(peak, words?.peak ?? ''), ...mark(end, words?.end ?? '')];
}
