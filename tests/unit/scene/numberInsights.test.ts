import { describe, expect, it } from 'vitest';
import { joinNumbers } from '../../../shared/scene/joinNumbers.ts';
import { numberInsights } from '../../../shared/scene/numberInsights.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

describe('the numbers of insights', () => {
  it('run through the pains as they are met, then through the praises', () => {
    const project = sampleJourney();
    const { pains, praises, byStep } = numberInsights(project, onlyMap(project));
    expect(pains.map(({ number, steps }) => [number, steps[0]!.title])).toEqual([
      [1, 'Explains incident verbally'],
      [2, 'Fills out 12-page form'],
      [3, 'Fills out 12-page form'],
      [4, 'No status updates'],
    ]);
    expect(praises.map(({ number, steps }) => [number, steps[0]!.title])).toEqual([
      [5, 'Waits on hold 45 minutes'],
      [6, 'Claim approved after 3 weeks'],
    ]);
    expect(byStep.size).toBe(5);
  });

  it('leave out what is tagged in no step of the map', () => {
    const project = sampleJourney();
    expect(numberInsights({ ...project, insightSteps: {} }, onlyMap(project)).pains).toEqual([]);
  });

  it('are written short', () => {
    expect(joinNumbers([1, 2, 3, 5, 8, 9])).toBe('1–3, 5, 8, 9');
    expect(joinNumbers([])).toBe('');
  });
});
