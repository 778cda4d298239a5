import { describe, expect, it } from 'vitest';
import { countInsights } from '../../../shared/analysis/countInsights.ts';
import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { insightStates } from '../../../shared/model/kinds.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

describe('praise points', () => {
  it('are what was found as praise, and pains that became praise', () => {
    const praised = insightStates.filter((state) => isPraisePoint({ polarity: 'pain', state }));
    expect(praised).toEqual(['praised']);
    expect(insightStates.every((state) => isPraisePoint({ polarity: 'praise', state }))).toBe(true);
  });

  it('are counted against all insights', () => {
    expect(countInsights(sampleJourney())).toEqual({ pains: 4, praises: 2, ratio: 2 / 6 });
    expect(countInsights(emptyProject)).toEqual({ pains: 0, praises: 0, ratio: null });
  });
});

describe('the insights of a step', () => {
  it('come the oldest first, each once', () => {
    const project = sampleJourney();
    const form = Object.values(project.steps).find(({ title }) => title === 'Fills out 12-page form')!;
    const tags = Object.values(project.insightSteps).filter(({ stepId }) => stepId === form.id);
    const twice = { ...tags[0]!, id: fixtureId(9999) };
    // Handed in the other way round: the order is not that of the records.
    const insightSteps = {
      [twice.id]: twice,
      ...Object.fromEntries(tags.map((tag) => [tag.id, tag]).reverse()),
    };
    const found = insightsByStep({ ...project, insightSteps }).get(form.id)!;
    expect(found.map(({ id }) => id)).toEqual(tags.map(({ insightId }) => insightId));
  });

  it('are none where the insight is gone', () => {
    const { insightSteps } = sampleJourney();
    expect(insightsByStep({ insights: {}, insightSteps }).size).toBe(0);
  });
});
