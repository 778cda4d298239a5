import { expect, test } from 'vitest';
import { peopleHurt } from '../../../shared/analysis/insights/peopleHurt.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

// By hand, after domain.md: affected share and volume give the number of people hurt. 30 % of the 1,200 who hold are 360;
// the 900 who call are the same people and are not added.
test('is the share affected of those who come to the busiest of its steps', () => {
  const table = claimMap([
    { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
    { title: 'Holds', stage: 'Wait', lane: 'Customer', x: 24 },
  ]);
  const insightId = table.newId();
  const [calls, holds] = [table.step('Calls').id, table.step('Holds').id];
  table.run(addInsight, { id: insightId, polarity: 'pain', words: 'I waited.', stepIds: [calls, holds] });
  expect(peopleHurt(table.project(), insightId)).toBeNull();
  const affected = { share: 0.3, basis: 'observed' } as const;
  table.run(editInsightFields, { insightId, fields: { affected } });
  expect(peopleHurt(table.project(), insightId)).toBeNull();
  const volume = (perMonth: number) => ({ volume: { perMonth, basis: 'measured' } }) as const;
  table.run(editSteps, { stepIds: [calls], fields: volume(900) });
  table.run(editSteps, { stepIds: [holds], fields: volume(1200) });
  expect(peopleHurt(table.project(), insightId)).toEqual({
    perMonth: 360,
    share: 0.3,
    volume: 1200,
    stepId: holds,
    basis: 'observed',
  });
});
