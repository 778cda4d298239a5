import { expect, test } from 'vitest';
import { rollUp } from '../../../shared/analysis/rollUp.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { addSubMap } from '../../../shared/commands/addSubMap.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Basis } from '../../../shared/model/records.ts';
import { lanesOf, stagesOf } from '../../../shared/model/siblings.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

function withSubMap() {
  const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
  const subMap = (stepId: Id) => {
    const id = table.newId();
    table.run(addSubMap, { stepId, id, stageName: 'All' });
    return id;
  };
  const step = (
    mapId: Id,
    title: string,
    valence: number,
    seconds: number | null,
    basis: Basis = 'measured',
  ) => {
    const id = table.newId();
    const stageId = stagesOf(table.project(), mapId)[0]!.id;
    const laneId = lanesOf(table.project(), mapId)[0]!.id;
    table.run(addStep, { id, mapId, stageId, laneId, title, kind: 'task', place: 'end' });
    table.run(setFeeling, { stepIds: [id], participantId: table.participant('Mei'), valence });
    if (seconds !== null) {
      const duration = { kind: 'fixed', seconds, basis } as const;
      table.run(editSteps, { stepIds: [id], fields: { duration } });
    }
    return id;
  };
  const calls = table.step('Calls').id;
  return { ...table, calls, subMap, step };
}

test('a map tells its pains, its feelings and its times', () => {
  const { calls, subMap, step, project, run, newId } = withSubMap();
  const map = subMap(calls);
  const dials = step(map, 'Dials', 1, 30);
  const holds = step(map, 'Holds', -2, 600, 'observed');
  step(map, 'Talks', 0, null);
  run(addInsight, { id: newId(), polarity: 'pain', words: 'Ten minutes', stepIds: [dials, holds] });
  run(addInsight, { id: newId(), polarity: 'praise', words: 'Friendly', stepIds: [holds] });
  const told = rollUp(project(), map);
  expect(told).toMatchObject({ steps: 3, pains: 1, praises: 1, waitingTime: null, mapIds: [map] });
  expect(told.duration).toEqual({ seconds: 630, basis: 'observed' });
  expect(told.feelings).toMatchObject([{ participant: { name: 'Mei' }, mean: -1 / 3, peakEnd: -1 }]);
});

test('the maps beyond it count as well, each where its step stands', () => {
  const { calls, subMap, step, project } = withSubMap();
  const map = subMap(calls);
  const holds = step(map, 'Holds', -1, 60, 'assumed');
  step(map, 'Talks', 0.5, 60);
  const deeper = subMap(holds);
  step(deeper, 'Listens to music', -2, 60);
  const told = rollUp(project(), map);
  expect(told).toMatchObject({
    steps: 3,
    mapIds: [map, deeper],
    duration: { seconds: 180, basis: 'assumed' },
  });
  // Its last step is the last of the outer map, not of the map in between.
  expect(told.feelings[0]?.peakEnd).toBe((-2 + 0.5) / 2);
});

test('maps that lead to each other come to an end, and each counts once', () => {
  const { calls, subMap, step, project, run, mapId } = withSubMap();
  const map = subMap(calls);
  const back = step(map, 'Calls again', -1, 60);
  run(linkStep, { stepId: back, mapId });
  expect(rollUp(project(), map)).toMatchObject({ steps: 2, mapIds: [map, mapId], duration: { seconds: 60 } });
});
