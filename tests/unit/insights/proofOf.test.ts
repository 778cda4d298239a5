import { expect, test } from 'vitest';
import { proofOf } from '../../../renderer/features/insights/proofOf.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addMetric } from '../../../shared/commands/addMetric.ts';
import { praiseInsight } from '../../../shared/commands/praiseInsight.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const figure = (value: number) => ({ value, basis: 'measured', note: '' }) as const;
const later = { remedy: 'The bot answers.', wordsNow: 'At once!' };

/** A pain with two figures, of which only the one that was written down later got better. */
function painWithTwoFigures() {
  const table = claimMap();
  const insightId = table.newId();
  table.run(addInsight, { id: insightId, polarity: 'pain', words: 'I waited.', stepIds: [] });
  for (const { name, before, after } of [
    { name: 'Complaints', before: 5, after: 5 },
    { name: 'On hold', before: 45, after: 2 },
  ]) {
    table.run(addMetric, {
      id: table.newId(),
      insightId,
      name,
      unit: '',
      direction: 'lower',
      source: '',
      values: { baseline: figure(before), actual: figure(after) },
    });
  }
  return { ...table, insightId };
}

test('shows the figure that proves it, not the oldest', () => {
  const { project, insightId } = painWithTwoFigures();
  expect(proofOf(project(), insightId)).toMatchObject({
    metricName: 'On hold',
    before: 45,
    after: 2,
    basis: 'measured',
  });
});

test('shows the figure that praising it will change, so that what is shown is what is there afterwards', () => {
  const { project, run, insightId } = painWithTwoFigures();
  const shown = { ...proofOf(project(), insightId), ...later };
  run(praiseInsight, { insightId, ...shown });
  expect(proofOf(project(), insightId)).toEqual(shown);
  expect(Object.values(project().metrics).map(({ name }) => name)).toEqual(['Complaints', 'On hold']);
});

test('has nothing filled in where nothing was written down', () => {
  const table = claimMap();
  const insightId = table.newId();
  table.run(addInsight, { id: insightId, polarity: 'pain', words: 'I waited.', stepIds: [] });
  expect(proofOf(table.project(), insightId)).toMatchObject({
    remedy: '',
    metricName: '',
    before: null,
    after: null,
  });
});
