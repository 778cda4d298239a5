import { expect, test } from 'vitest';
import { heatOfSteps } from '../../../shared/analysis/insights/heatOfSteps.ts';
import { stepsOfParticipant } from '../../../shared/analysis/stepsOfParticipant.ts';
import { addActionFor } from '../../../shared/commands/addActionFor.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { editActions } from '../../../shared/commands/editActions.ts';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import { praiseInsight } from '../../../shared/commands/praiseInsight.ts';
import { setBurden } from '../../../shared/commands/setBurden.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const claim = () =>
  claimMap([
    { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
    { title: 'Holds', stage: 'Wait', lane: 'Customer', x: 24 },
    { title: 'Reads', stage: 'Paid', lane: 'Customer', x: 24 },
  ]);

test('pains weigh on their steps as they were found, as they are, and as the actions leave them', () => {
  const table = claim();
  const { run, newId, mapId } = table;
  const [calls, holds] = [table.step('Calls').id, table.step('Holds').id];
  const pain = (stepIds: readonly string[], weight: number | null) => {
    const insightId = newId();
    run(addInsight, { id: insightId, polarity: 'pain', words: 'I waited.', stepIds: [...stepIds] });
    run(editInsightFields, { insightId, fields: { weight } });
    return insightId;
  };
  // 3 and an unweighed one at the first, 4 at both.
  const [three, , four] = [pain([calls], 3), pain([calls], null), pain([calls, holds], 4)];
  run(addInsight, { id: newId(), polarity: 'praise', words: 'Kind.', stepIds: [table.step('Reads').id] });
  const weights = (moment: 'before' | 'now' | 'after') => {
    const heat = heatOfSteps(table.project(), mapId, moment);
    expect(heat.has(table.step('Reads').id)).toBe(false);
    return [calls, holds].map((id) => heat.get(id));
  };
  const all = [
    { weight: 8, share: 1 },
    { weight: 4, share: 0.5 },
  ];
  expect(weights('before')).toEqual(all);
  expect(weights('after')).toEqual(all);
  run(praiseInsight, {
    insightId: three,
    ...{ remedy: 'More people', wordsNow: 'At once!', metricName: 'On hold', unit: 'min' },
    ...{ direction: 'lower', before: 12, after: 2, basis: 'measured', source: '' },
  });
  expect(weights('before')).toEqual(all);
  expect(weights('now')).toEqual([{ weight: 5, share: 5 / 8 }, all[1]]);
  // Two actions remove 75 % and 50 %: no more than all of it; a dropped one removes nothing.
  const actions = [0.75, 0.5].map((share) => {
    const id = newId();
    run(addActionFor, { id, insightId: four, title: 'Call back', share });
    return id;
  });
  expect(weights('after')).toEqual([
    { weight: 1, share: 1 / 8 },
    { weight: 0, share: 0 },
  ]);
  run(editActions, { actionIds: [actions[0]!], fields: { state: 'dropped' } });
  expect(weights('after')).toEqual([
    { weight: 3, share: 3 / 8 },
    { weight: 2, share: 0.25 },
  ]);
  expect(heatOfSteps(table.project(), newId(), 'before').size).toBe(0);
});

test('who bears something at a step is concerned by it', () => {
  const table = claim();
  const holds = table.step('Holds').id;
  const hotline = table.participant('Hotline');
  expect(stepsOfParticipant(table.project(), hotline).has(holds)).toBe(false);
  table.run(setBurden, { stepIds: [holds], participantId: hotline, fields: { effort: 3 } });
  expect(stepsOfParticipant(table.project(), hotline).has(holds)).toBe(true);
});
