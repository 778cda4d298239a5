import { describe, expect, it } from 'vitest';
import type { Basis, Metric, MetricValue } from '../../../shared/model/records.ts';
import { figureTexts } from '../../../shared/scene/figureTexts.ts';
import { blanks } from '../../../shared/model/blanks.ts';

const words = { assumed: 'assumed', observed: 'observed', measured: 'measured' };
const han = { assumed: '假設', observed: '觀察', measured: '量測' };

type Given = Partial<Metric> & {
  readonly baseline?: readonly [number, Basis];
  readonly actual?: readonly [number, Basis];
};

/** Metrics of the insight `hold`, the oldest first. */
function projectOf(...given: readonly Given[]) {
  const metrics: Record<string, Metric> = {};
  const metricValues: Record<string, MetricValue> = {};
  for (const [index, { baseline, actual, ...rest }] of given.entries()) {
    const id = `m${index}`;
    metrics[id] = {
      ...blanks.metrics,
      id,
      insightId: 'hold',
      name: 'Time on hold',
      unit: 'min',
      direction: 'lower',
      source: '',
      ...rest,
    };
    for (const [moment, pair] of [
      ['baseline', baseline],
      ['actual', actual],
    ] as const) {
      if (pair === undefined) continue;
      const [value, basis] = pair;
      metricValues[id + moment] = { id: id + moment, metricId: id, moment, value, basis, note: '' };
    }
  }
  return { metrics, metricValues };
}

function told(...given: readonly Given[]): string {
  return figureTexts(projectOf(...given), words, 'en')('hold');
}

describe('the figure behind an insight', () => {
  it('is told with its unit and its basis', () => {
    expect(told({ baseline: [900, 'assumed'], actual: [2, 'assumed'] })).toBe(
      'Time on hold: 900 → 2 min (assumed)',
    );
    expect(told({ name: '', unit: '', baseline: [1200, 'measured'], actual: [0.25, 'measured'] })).toBe(
      '1,200 → 0.25 (measured)',
    );
  });

  it('has the marks of the language', () => {
    const project = projectOf({
      name: '等候時間',
      unit: '分鐘',
      baseline: [45, 'observed'],
      actual: [2, 'observed'],
    });
    expect(figureTexts(project, han, 'zh-Hant')('hold')).toBe('等候時間：45 → 2 分鐘（觀察）');
  });

  it('never lends the basis of one value to the other', () => {
    expect(told({ baseline: [45, 'assumed'], actual: [2, 'measured'] })).toBe(
      'Time on hold: 45 (assumed) → 2 min (measured)',
    );
  });

  it('is of the metric that shows a gain, else of the oldest', () => {
    const worse: Given = { name: 'Cost', baseline: [5, 'measured'], actual: [7, 'measured'] };
    const better: Given = {
      name: 'Calls',
      direction: 'higher',
      baseline: [5, 'measured'],
      actual: [7, 'measured'],
    };
    expect(told(worse, better)).toBe('Calls: 5 → 7 min (measured)');
    expect(told(worse, { ...worse, name: 'Later' })).toBe('Cost: 5 → 7 min (measured)');
  });

  it('is a single value where there is one, and nothing where there is none', () => {
    expect(told({ actual: [2, 'observed'] })).toBe('Time on hold: 2 min (observed)');
    expect(told({})).toBe('');
    expect(told()).toBe('');
    expect(told({ insightId: null, actual: [2, 'observed'] })).toBe('');
  });
});
