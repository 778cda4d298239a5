import { describe, expect, it } from 'vitest';
import { gain } from '../../../shared/analysis/gain.ts';
import type { MetricValue } from '../../../shared/model/records.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';

const metricId = fixtureId(1);

function value(moment: MetricValue['moment'], number: number, of = metricId): MetricValue {
  return { id: fixtureId(number + 100), metricId: of, moment, value: number, basis: 'measured', note: '' };
}

describe('the gain of a metric', () => {
  it('is above nothing when waiting falls from 45 to 2 minutes', () => {
    const values = [value('actual', 2), value('target', 5), value('baseline', 45)];
    expect(gain({ id: metricId, direction: 'lower' }, values)).toEqual({
      baseline: 45,
      actual: 2,
      improvement: 43,
      share: 43 / 45,
    });
  });

  it('is below nothing when a figure that should rise falls', () => {
    const { improvement, share } = gain({ id: metricId, direction: 'higher' }, [
      value('baseline', 80),
      value('actual', 60),
    ]);
    expect(improvement).toBe(-20);
    expect(share).toBe(-0.25);
  });

  it('has no share of a baseline of nothing, and of a negative one its amount', () => {
    const from = (baseline: number) =>
      gain({ id: metricId, direction: 'higher' }, [value('baseline', baseline), value('actual', 10)]);
    expect(from(0)).toMatchObject({ improvement: 10, share: null });
    expect(from(-20)).toMatchObject({ improvement: 30, share: 1.5 });
  });

  it('is unknown while a value is missing or belongs to another metric', () => {
    const metric = { id: metricId, direction: 'lower' } as const;
    const unknown = { improvement: null, share: null };
    expect(gain(metric, [value('baseline', 45), value('target', 5)])).toMatchObject({
      actual: null,
      ...unknown,
    });
    expect(gain(metric, [value('actual', 2)])).toMatchObject({ baseline: null, ...unknown });
    expect(gain(metric, [value('baseline', 45), value('actual', 2, fixtureId(2))])).toMatchObject(unknown);
  });
});
