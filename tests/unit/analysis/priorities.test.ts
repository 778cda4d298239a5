import { describe, expect, it } from 'vitest';
import { surveyScore } from '../../../shared/analysis/metrics/surveyScore.ts';
import { kanoCategory, kanoOf } from '../../../shared/analysis/priorities/kano.ts';
import {
  iceScore,
  opportunityScore,
  riceScore,
  riskPriority,
} from '../../../shared/analysis/priorities/scores.ts';
import type { KanoAnswer } from '../../../shared/model/insightRecords.ts';

// Worked by hand from the sources named. Peak–end: emotion.test.ts.

type Reply = KanoAnswer['functional'];
const days = (count: number) => ({ days: count, basis: 'assumed' }) as const;

describe('Ulwick’s opportunity', () => {
  it('is 15.8 for the blockage that comes back, importance 9.5 and satisfaction 3.2 (Ulwick 2002)', () => {
    expect(opportunityScore({ importance: 9.5, satisfaction: 3.2 })).toBeCloseTo(15.8, 10);
  });

  it('takes nothing off what is served more than well: 6 + max(6 − 9, 0) = 6', () => {
    expect(opportunityScore({ importance: 6, satisfaction: 9 })).toBe(6);
    expect(opportunityScore({ importance: 10, satisfaction: 0 })).toBe(20);
    expect(opportunityScore({ importance: 0, satisfaction: 0 })).toBe(0);
  });

  it('is not known where one of both is not', () => {
    expect(opportunityScore({ importance: null, satisfaction: 3 })).toBeNull();
    expect(opportunityScore({ importance: 3, satisfaction: null })).toBeNull();
  });
});

describe('Kano’s table', () => {
  // Rows: what they say if it is there; columns: if it is not (Kano 1984; Berger et al. 1993).
  it.each<[Reply, Reply, string]>([
    ['like', 'like', 'Q'],
    ['like', 'must-be', 'A'],
    ['like', 'neutral', 'A'],
    ['like', 'live-with', 'A'],
    ['like', 'dislike', 'O'],
    ['must-be', 'like', 'R'],
    ['must-be', 'must-be', 'I'],
    ['must-be', 'neutral', 'I'],
    ['must-be', 'live-with', 'I'],
    ['must-be', 'dislike', 'M'],
    ['neutral', 'like', 'R'],
    ['neutral', 'must-be', 'I'],
    ['neutral', 'neutral', 'I'],
    ['neutral', 'live-with', 'I'],
    ['neutral', 'dislike', 'M'],
    ['live-with', 'like', 'R'],
    ['live-with', 'must-be', 'I'],
    ['live-with', 'neutral', 'I'],
    ['live-with', 'live-with', 'I'],
    ['live-with', 'dislike', 'M'],
    ['dislike', 'like', 'R'],
    ['dislike', 'must-be', 'R'],
    ['dislike', 'neutral', 'R'],
    ['dislike', 'live-with', 'R'],
    ['dislike', 'dislike', 'Q'],
  ])('if it is there: %s, if it is not: %s, makes it %s', (functional, dysfunctional, category) => {
    expect(kanoCategory({ functional, dysfunctional })).toBe(category);
  });

  it('counts what many answered: 10 A, 40 O, 30 M, 20 I are better 0.5 and worse −0.7 (Berger et al. 1993)', () => {
    const { counts, category, better, worse } = kanoOf([
      { functional: 'like', dysfunctional: 'neutral', count: 10 },
      { functional: 'like', dysfunctional: 'dislike', count: 40 },
      { functional: 'must-be', dysfunctional: 'dislike', count: 25 },
      { functional: 'neutral', dysfunctional: 'dislike', count: 5 },
      { functional: 'neutral', dysfunctional: 'neutral', count: 20 },
      { functional: 'dislike', dysfunctional: 'like', count: 3 },
      { functional: 'like', dysfunctional: 'like', count: 1 },
    ]);
    expect(counts).toEqual({ A: 10, O: 40, M: 30, I: 20, R: 3, Q: 1 });
    expect(category).toBe('O');
    expect(better).toBeCloseTo(0.5, 12);
    expect(worse).toBeCloseTo(-0.7, 12);
  });

  it('says what must be where as many found it a delight', () => {
    const answers = [
      { functional: 'like', dysfunctional: 'neutral', count: 4 },
      { functional: 'neutral', dysfunctional: 'dislike', count: 4 },
    ] as const;
    expect(kanoOf(answers).category).toBe('M');
  });

  it('knows nothing where nobody answered, and no better or worse where the answers make no sense', () => {
    expect(kanoOf([])).toMatchObject({ category: null, better: null, worse: null });
    const nonsense = [{ functional: 'like', dysfunctional: 'like', count: 2 }] as const;
    expect(kanoOf(nonsense)).toMatchObject({ category: 'Q', better: null, worse: null });
    const delights = [{ functional: 'like', dysfunctional: 'neutral', count: 2 }] as const;
    expect(Object.is(kanoOf(delights).worse, 0)).toBe(true);
  });
});

describe('RICE and ICE', () => {
  it('is 500 people · impact 2 · confidence 80 % / 4 days = 200 (McBride 2018)', () => {
    expect(riceScore({ reach: 500, impact: 2, confidence: 0.8, effort: days(4) })).toBeCloseTo(200, 10);
  });

  it('is impact 8 · confidence 50 % · ease 6 = 24 (Ellis 2017)', () => {
    expect(iceScore({ impact: 8, confidence: 0.5, ease: 6 })).toBeCloseTo(24, 10);
  });

  it('is not known where one of them is not, or where it would take no effort at all', () => {
    const known = { reach: 1, impact: 1, confidence: 1, effort: days(1) };
    for (const key of ['reach', 'impact', 'confidence', 'effort'] as const) {
      expect(riceScore({ ...known, [key]: null })).toBeNull();
    }
    expect(riceScore({ ...known, effort: days(0) })).toBeNull();
    for (const key of ['impact', 'confidence', 'ease'] as const) {
      expect(iceScore({ impact: 1, confidence: 1, ease: 1, [key]: null })).toBeNull();
    }
  });
});

describe('the risk priority', () => {
  const after = { severityAfter: null, occurrenceAfter: null, detectionAfter: null };

  it('is 8 · 6 · 5 = 240 before, and 8 · 2 · 3 = 48 after (FMEA, IEC 60812)', () => {
    expect(
      riskPriority({
        ...{ severity: 8, occurrence: 6, detection: 5 },
        ...{ severityAfter: 8, occurrenceAfter: 2, detectionAfter: 3 },
      }),
    ).toEqual({ before: 240, after: 48 });
  });

  it('goes from 1 to 1,000, each side by itself, and is not known in part', () => {
    expect(riskPriority({ severity: 1, occurrence: 1, detection: 1, ...after })).toEqual({
      before: 1,
      after: null,
    });
    expect(riskPriority({ severity: 10, occurrence: 10, detection: 10, ...after }).before).toBe(1000);
    expect(riskPriority({ severity: 10, occurrence: null, detection: 10, ...after }).before).toBeNull();
  });
});

describe('the figure of a survey', () => {
  const counts = (...pairs: [number, number][]) => new Map(pairs);

  it('is NPS 30: of ten five give 9–10, three 7–8, two 0–6 (Reichheld 2003)', () => {
    expect(surveyScore('nps', counts([10, 3], [9, 2], [8, 2], [7, 1], [6, 1], [0, 1]))).toBeCloseTo(30, 10);
    expect(surveyScore('nps', counts([6, 4]))).toBe(-100);
    expect(surveyScore('nps', counts([9, 4]))).toBe(100);
    expect(surveyScore('nps', counts([7, 3], [8, 1]))).toBe(0);
  });

  it('is CSAT 70 %: of ten four give 5 and three give 4', () => {
    expect(surveyScore('csat', counts([5, 4], [4, 3], [3, 2], [1, 1]))).toBeCloseTo(70, 10);
  });

  it('is CES 5.25: (7 + 6 + 5 + 3) / 4 of 1…7 (Dixon, Freeman & Toman 2010)', () => {
    expect(surveyScore('ces', counts([7, 1], [6, 1], [5, 1], [3, 1]))).toBe(5.25);
  });

  it('leaves out answers beside the scale and knows nothing where nobody answered', () => {
    expect(surveyScore('csat', counts([0, 9], [6, 9], [5, 1]))).toBe(100);
    expect(surveyScore('nps', counts([11, 4], [-1, 2]))).toBeNull();
    expect(surveyScore('ces', counts())).toBeNull();
  });
});
