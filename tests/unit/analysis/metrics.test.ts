import { describe, expect, test } from 'vitest';
import { actionMarks } from '../../../shared/analysis/metrics/actionMarks.ts';
import { placeOn, timeScale, valueScale } from '../../../shared/analysis/metrics/chartScale.ts';
import { promiseOf, standingOf, surveyTotal } from '../../../shared/analysis/metrics/promiseOf.ts';
import { seriesOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import { surveyScore } from '../../../shared/analysis/metrics/surveyScore.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import type { MetricPoint } from '../../../shared/model/metricRecords.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Metric } from '../../../shared/model/records.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';

const metric: Metric = {
  ...blanks.metrics,
  id: fixtureId(1),
  insightId: fixtureId(2),
  name: 'Answered within a day',
  unit: '%',
  direction: 'higher',
  source: '',
};
const promise: Metric = { ...metric, method: 'promise', promiseShare: 0.8, promiseSeconds: 86_400 };

function projectWith(part: Partial<Project>): Project {
  return { ...emptyProject, ...part };
}

function pointsOf(...values: readonly number[]): Pick<Project, 'metricPoints'> {
  const rows = values.map((value, index): MetricPoint => ({
    id: fixtureId(100 + index),
    metricId: metric.id,
    at: index * 86_400_000,
    value,
    basis: 'measured',
    note: '',
  }));
  return { metricPoints: Object.fromEntries(rows.map((row) => [row.id, row])) };
}

describe('the figure of a survey', () => {
  // Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003: promoters give 9 or 10,
  // detractors 0 to 6; of 10 answers 5 and 2 are those, 50 % − 20 % = 30.
  test('NPS: promoters less detractors', () => {
    const counts = new Map([
      [10, 3],
      [9, 2],
      [8, 2],
      [7, 1],
      [6, 1],
      [0, 1],
    ]);
    expect(surveyScore('nps', counts)).toBeCloseTo(30, 10);
    expect(surveyScore('nps', new Map([[6, 4]]))).toBe(-100);
  });

  // The top two boxes of five (domain.md): 4 + 2 of 8 are satisfied, 75 %.
  test('CSAT: the share of 4 and 5', () => {
    const counts = new Map([
      [5, 4],
      [4, 2],
      [3, 1],
      [1, 1],
    ]);
    expect(surveyScore('csat', counts)).toBeCloseTo(75, 10);
  });

  // Dixon, Freeman, Toman, “Stop Trying to Delight Your Customers”, HBR, July 2010, on its later scale of seven:
  // the mean, (7·2 + 4·1 + 1·1) / 4 = 4.75.
  test('CES: the mean of 1 to 7', () => {
    const counts = new Map([
      [7, 2],
      [4, 1],
      [1, 1],
    ]);
    expect(surveyScore('ces', counts)).toBe(4.75);
  });

  test('of all answers together, with their number; of none there is none', () => {
    const answers = [
      { score: 9, count: 3 },
      { score: 9, count: 1 },
      { score: 2, count: 1 },
    ];
    expect(surveyTotal('nps', answers)).toEqual({ value: 60, count: 5 });
    expect(surveyTotal('nps', [])).toEqual({ value: null, count: 0 });
  });

  test('is a series by the day of the answers', () => {
    const rows = [
      { id: fixtureId(50), metricId: metric.id, at: 86_400_000, score: 9, count: 1 },
      { id: fixtureId(51), metricId: metric.id, at: 0, score: 3, count: 2 },
      { id: fixtureId(52), metricId: fixtureId(3), at: 0, score: 10, count: 9 },
    ];
    const project = projectWith({ surveyAnswers: Object.fromEntries(rows.map((row) => [row.id, row])) });
    expect(seriesOf(project, { ...metric, method: 'nps' })).toEqual([
      { id: null, at: 0, value: -100, basis: 'measured', note: '', answers: 2 },
      { id: null, at: 86_400_000, value: 100, basis: 'measured', note: '', answers: 1 },
    ]);
    expect(seriesOf(project, metric)).toEqual([]);
  });
});

describe('a promise', () => {
  test('of 80 % is kept by 80 and 91, broken by 79.9, with the margin in points', () => {
    const holds = (value: number) => promiseOf(projectWith(pointsOf(50, value)), promise);
    expect(holds(80)).toEqual({ isKept: true, margin: 0 });
    expect(holds(91)).toEqual({ isKept: true, margin: 11 });
    expect(holds(79.9)).toEqual({ isKept: false, margin: -0.1 });
    expect(promiseOf(projectWith(pointsOf(7)), { ...promise, promiseShare: 0.07 })).toEqual({
      isKept: true,
      margin: 0,
    });
  });

  test('says nothing without a figure, a share, or where it is none', () => {
    expect(promiseOf(emptyProject, promise)).toBeNull();
    expect(promiseOf(projectWith(pointsOf(90)), { ...promise, promiseShare: null })).toBeNull();
    expect(promiseOf(projectWith(pointsOf(90)), metric)).toBeNull();
  });

  test('stands beside other metrics: reached, better, the same, worse', () => {
    const value = (id: number, moment: 'baseline' | 'target', figure: number) =>
      [
        fixtureId(id),
        { id: fixtureId(id), metricId: metric.id, moment, value: figure, basis: 'measured', note: '' },
      ] as const;
    const standing = (now: number) =>
      standingOf(
        projectWith({
          ...pointsOf(now),
          metricValues: Object.fromEntries([value(60, 'baseline', 40), value(61, 'target', 90)]),
        }),
        metric,
      );
    expect([standing(95), standing(50), standing(40), standing(3)]).toEqual([
      'reached',
      'better',
      'same',
      'worse',
    ]);
    expect(standingOf(emptyProject, metric)).toBe('none');
  });
});

describe('a chart', () => {
  test('has round lines that hold all values', () => {
    expect(valueScale([3, 17])).toEqual({ from: 0, to: 20, ticks: [0, 5, 10, 15, 20] });
    expect(valueScale([0.1, 0.4]).ticks).toEqual([0.1, 0.2, 0.3, 0.4]);
    const flat = valueScale([5, 5]);
    expect(flat.from).toBeLessThan(5);
    expect(flat.to).toBeGreaterThan(5);
    expect(placeOn({ from: 0, to: 20, ticks: [] }, 5, 100, 0)).toBe(75);
    for (const values of [[], [1e308, -1e308], [1e-300], [0]]) {
      const { from, to, ticks } = valueScale(values);
      expect(Number.isFinite(from) && to > from && ticks.length < 60, String(values)).toBe(true);
    }
  });

  test('has the firsts of months below a long series, days below a short one', () => {
    const iso = (at: number) => new Date(at).toISOString().slice(0, 10);
    const long = timeScale([Date.UTC(2025, 0, 15), Date.UTC(2025, 11, 20)], 6);
    expect(long.ticks.map(iso)).toEqual([
      '2025-03-01',
      '2025-05-01',
      '2025-07-01',
      '2025-09-01',
      '2025-11-01',
    ]);
    const short = timeScale([Date.UTC(2025, 0, 1), Date.UTC(2025, 0, 5)], 3);
    expect(short.ticks.map(iso)).toEqual(['2025-01-01', '2025-01-03', '2025-01-05']);
    expect(timeScale([0, 8.64e15], 6).ticks.length).toBeLessThan(8);
  });

  test('marks the dated actions that serve the insight, dropped ones left out', () => {
    const action = (
      id: number,
      title: string,
      dueAt: number | null,
      state: 'planned' | 'dropped' = 'planned',
    ) =>
      ({
        id: fixtureId(id),
        title,
        description: '',
        state,
        ownerId: null,
        participantId: null,
        stepId: null,
        dueAt,
        effort: null,
        oneOff: null,
        running: null,
        isMust: false,
        reach: null,
        impact: null,
        confidence: null,
        ease: null,
        position: 'a0',
      }) as const;
    const actions = [
      action(10, 'Late', 9),
      action(11, 'Early', 3),
      action(12, 'Undated', null),
      action(13, 'No', 4, 'dropped'),
    ];
    const effects = actions.map(({ id }, index) => ({
      id: fixtureId(20 + index),
      actionId: id,
      insightId: metric.insightId,
      stepId: null,
      participantId: null,
      field: 'share' as const,
      amount: 0.5,
      basis: 'assumed' as const,
    }));
    const project = projectWith({
      actions: Object.fromEntries(actions.map((one) => [one.id, one])),
      actionEffects: Object.fromEntries(effects.map((one) => [one.id, one])),
    });
    expect(actionMarks(project, metric).map(({ title }) => title)).toEqual(['Early', 'Late']);
    expect(actionMarks(project, { ...metric, insightId: null })).toEqual([]);
  });
});
