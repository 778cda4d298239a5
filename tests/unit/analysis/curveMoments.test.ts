import { describe, expect, it } from 'vitest';
import { curveMoments } from '../../../shared/analysis/curveMoments.ts';
import { peakEnd } from '../../../shared/analysis/peakEnd.ts';

describe('the moments of a curve', () => {
  it('are the strongest, of two alike the more negative, and the last', () => {
    expect(curveMoments([1, -2, 2, 0.5])).toEqual({ peak: 1, end: 3 });
    expect(curveMoments([0.5, 2, 2])).toEqual({ peak: 1, end: 2 });
    expect(curveMoments([0, 0])).toEqual({ peak: 0, end: 1 });
    expect(curveMoments([])).toBeNull();
  });

  it('are those of which peak–end is the mean', () => {
    for (const valences of [[1, -2, 2, 0.5], [-0.5], [2, -1, -2, 1], [0, 0, 0.5]]) {
      const { peak, end } = curveMoments(valences)!;
      expect(peakEnd(valences)).toBe((valences[peak]! + valences[end]!) / 2);
    }
  });
});
