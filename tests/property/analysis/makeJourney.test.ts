import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdingOf } from '../../../shared/analysis/standard/holdingOf.ts';
import { holdJourney } from '../../../shared/analysis/standard/holdJourney.ts';
import { makeJourney } from '../../../shared/commands/makeJourney.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { arbitraryFlow } from '../../fixtures/standard/flows.ts';
import { projectOfFlow, run } from '../../fixtures/standard/projectOfFlow.ts';

test('a journey made of a flow keeps all of it, whichever way it goes', () => {
  let held = 0;
  fc.assert(
    fc.property(arbitraryFlow(10), (flow) => {
      const { project, mapId } = projectOfFlow(flow);
      const id = fixtureId(9_000);
      const names = { name: 'Journey', emotionName: 'Emotion' };
      const made = run(project, makeJourney, { flowMapId: mapId, id, ...names });
      const { standard, journey } = holdingOf(made, id)!;
      const outcome = holdJourney(standard, journey);
      expect(outcome.state).toBe('exact');
      if (outcome.state !== 'exact') return;
      held += outcome.runs;
      expect(outcome.worst.cost).toBe(0);
      expect(outcome.worst.fitness).toBe(1);
    }),
    { numRuns: 200 },
  );
  expect(held).toBeGreaterThan(200);
});
