import { expect, test } from 'vitest';
import { showRecord } from '../../../renderer/state/showRecord.ts';
import { createView } from '../../../renderer/state/view.ts';
import type { Workbench } from '../../../renderer/state/workbench.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addSubMap } from '../../../shared/commands/addSubMap.ts';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

function withSubMap() {
  const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
  const calls = table.step('Calls').id;
  const sub = table.newId();
  table.run(addSubMap, { stepId: calls, id: sub, stageName: 'All' });
  return { ...table, calls, sub, view: createView(table.project()) };
}

test('the way back leads to the map before, with what was selected there, and forward again', () => {
  const { view, mapId, sub, calls } = withSubMap();
  const state = view.getState;
  state().select([calls]);
  state().showMap(sub);
  expect(state()).toMatchObject({ mapId: sub, selected: new Set() });
  state().goBack();
  expect(state()).toMatchObject({ mapId, selected: new Set([calls]), reveal: { id: calls } });
  state().goBack();
  expect(state().mapId).toBe(mapId);
  state().goForward();
  expect(state().mapId).toBe(sub);
  state().goBack();
  state().showMap(sub);
  expect(state().future).toEqual([]);
});

test('a map that was deleted is in no history; the one before it is shown instead', () => {
  const { view, mapId, sub, run, project } = withSubMap();
  view.getState().showMap(sub);
  run(deleteMap, { mapId: sub });
  view.getState().forget(project());
  expect(view.getState()).toMatchObject({ mapId, past: [], future: [] });
});

test('a record is shown on its map: a step, a lane, an insight by the step where it was found', () => {
  const { view, sub, mapId, calls, run, newId, project, lane } = withSubMapOf();
  const insight = newId();
  run(addInsight, { id: insight, polarity: 'pain', words: 'Nobody answers', stepIds: [calls] });
  const store = { getState: () => ({ project: project() }) };
  const workbench = { store, view } as unknown as Workbench;
  view.getState().showMap(sub);
  showRecord(workbench, insight);
  expect(view.getState()).toMatchObject({ mapId, selected: new Set([insight]), reveal: { id: calls } });
  showRecord(workbench, sub);
  expect(view.getState().mapId).toBe(sub);
  showRecord(workbench, lane);
  expect(view.getState()).toMatchObject({ mapId, selected: new Set([lane]) });
  showRecord(workbench, newId());
  expect(view.getState().mapId).toBe(mapId);
});

function withSubMapOf() {
  const made = withSubMap();
  const lane = made.project().steps[made.calls]!.laneId!;
  return { ...made, lane };
}
