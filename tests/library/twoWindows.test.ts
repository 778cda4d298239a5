import { expect, test } from 'vitest';
import type { Bridge } from '../../renderer/bridge/bridge.ts';
import { openWorkbench } from '../../renderer/state/workbench.ts';
import type { Workbench } from '../../renderer/state/workbench.ts';
import { addLane } from '../../shared/commands/addLane.ts';
import { addMap } from '../../shared/commands/addMap.ts';
import { addListed } from '../../shared/commands/addListed.ts';
import { deleteListed } from '../../shared/commands/deleteListed.ts';
import { editSteps } from '../../shared/commands/editSteps.ts';
import { deleteMap } from '../../shared/commands/deleteMap.ts';
import { moveSteps } from '../../shared/commands/moveSteps.ts';
import { publishFlow } from '../../shared/commands/publishFlow.ts';
import { rename } from '../../shared/commands/rename.ts';
import { returnToState } from '../../shared/commands/returnToState.ts';
import { setCurrency } from '../../shared/commands/setCurrency.ts';
import { setLaneRole } from '../../shared/commands/setLaneRole.ts';
import { setStepOwner } from '../../shared/commands/setStepOwner.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import { isWhole } from '../../shared/rules/isWhole.ts';
import { smallProject } from '../fixtures/edits/story.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { firstChange } from '../perf/libraryOf.ts';
import { openTemporary } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const context = fixedContext();

interface Scene {
  readonly theirs: Workbench;
  readonly mine: Workbench;
  readonly stepId: Id;
  readonly stored: () => Project;
  readonly storedAfter: (seq: number) => Project;
}

/** Two windows on one project of a real library; neither hears of the other but by a conflict. */
async function twoWindows(): Promise<Scene> {
  const { service } = openTemporary();
  const project = smallProject(context);
  const id = context.newId();
  const change = firstChange(project, context.newId());
  service['projects.create']({ id, kind: 'service', name: 'Claim', at: 1, change });
  const channels = service as unknown as Readonly<Record<string, (request: unknown) => unknown>>;
  // Through JSON, as over the bridge: neither window shares an object with the library.
  const call = async (channel: string, request: unknown): Promise<unknown> =>
    JSON.parse(JSON.stringify(await channels[channel]?.(request)));
  const bridge = { call } as unknown as Bridge;
  const open = () => openWorkbench(id, { bridge, clock: context, later: () => () => undefined });
  return {
    theirs: await open(),
    mine: await open(),
    stepId: Object.keys(project.steps)[0]!,
    stored: () => openedIn(service, id).project,
    storedAfter: (seq) => {
      const { state } = service['history.at']({ id, after: { seq }, known: null });
      if (state.kind !== 'whole') throw new Error('asked for the whole');
      return state.project;
    },
  };
}

test('after a merge, undo and the history bring back what the other window wrote', async () => {
  const { theirs, mine, stepId, stored, storedAfter } = await twoWindows();
  theirs.run(rename, { table: 'steps', id: stepId, name: 'Theirs' });
  await theirs.settle();
  mine.run(rename, { table: 'steps', id: stepId, name: 'Mine' });
  await mine.settle();
  expect(stored().steps[stepId]!.title).toBe('Mine');
  expect(storedAfter(2).steps[stepId]!.title).toBe('Theirs');
  await mine.undo();
  await mine.settle();
  expect(stored().steps[stepId]!.title).toBe('Theirs');
  await mine.redo();
  await mine.settle();
  expect(stored().steps[stepId]!.title).toBe('Mine');
  expect([2, 3, 4, 5].map((seq) => storedAfter(seq).steps[stepId]!.title)).toEqual([
    'Theirs',
    'Mine',
    'Theirs',
    'Mine',
  ]);
});

test('an edit and its undo that wait together leave what the other window wrote', async () => {
  const { theirs, mine, stepId, stored, storedAfter } = await twoWindows();
  theirs.run(rename, { table: 'steps', id: stepId, name: 'Theirs' });
  await theirs.settle();
  mine.run(rename, { table: 'steps', id: stepId, name: 'Mine' });
  await mine.undo();
  await mine.settle();
  expect(stored().steps[stepId]!.title).toBe('Theirs');
  expect(mine.store.getState().project.steps[stepId]!.title).toBe('Theirs');
  expect(storedAfter(3).steps[stepId]!.title).toBe('Mine');
  expect(mine.store.getState().redo).toHaveLength(1);
});

test('an undo that meets a newer edit takes back its own, and each earlier state is as it was', async () => {
  const { theirs, mine, stepId, storedAfter } = await twoWindows();
  mine.run(rename, { table: 'steps', id: stepId, name: 'First' });
  await mine.settle();
  await theirs.refresh();
  theirs.run(rename, { table: 'steps', id: stepId, name: 'Second' });
  await theirs.settle();
  const before = storedAfter(1).steps[stepId]!.title;
  await mine.undo();
  await mine.settle();
  await mine.undo();
  await mine.settle();
  const titles = [2, 3, 4, 5].map((seq) => storedAfter(seq).steps[stepId]!.title);
  expect(titles).toEqual(['First', 'Second', before, 'First']);
});

test('what the other window deleted does not stop the undo of an edit that replaced it', async () => {
  const { theirs, mine, stepId, stored, storedAfter } = await twoWindows();
  const [first, second] = [context.newId(), context.newId()];
  theirs.run(addListed, { list: 'owners', id: first, name: 'One' });
  theirs.run(addListed, { list: 'owners', id: second, name: 'Two' });
  theirs.run(setStepOwner, { stepIds: [stepId], ownerId: first, newOwner: null });
  await theirs.settle();
  await mine.refresh();
  theirs.run(deleteListed, { list: 'owners', id: first });
  await theirs.settle();
  mine.run(setStepOwner, { stepIds: [stepId], ownerId: second, newOwner: null });
  await mine.settle();
  const then = storedAfter(5);
  expect(isWhole(then)).toBe(true);
  expect(then.steps[stepId]!.ownerId).toBe(null);
  await mine.undo();
  await mine.undo();
  await mine.settle();
  expect(stored().steps[stepId]!.ownerId).toBe(first);
  mine.run(returnToState, { then, name: 'before' });
  await mine.settle();
  expect(stored().owners[first]).toBeUndefined();
});

test('two currencies chosen at once leave one, and amounts that mean what was typed', async () => {
  const { theirs, mine, stepId, stored } = await twoWindows();
  const cost = { minor: 1200, basis: 'assumed' } as const;
  theirs.run(editSteps, { stepIds: [stepId], fields: { cost } });
  await theirs.settle();
  await mine.refresh();
  theirs.run(setCurrency, { currency: 'EUR' });
  await theirs.settle();
  mine.run(setCurrency, { currency: 'JPY' });
  await mine.settle();
  expect(Object.values(stored().settings).map(({ currency }) => currency)).toEqual(['EUR']);
  expect(stored().steps[stepId]!.cost).toEqual(cost);
  expect(mine.store.getState()).toMatchObject({
    notice: { kind: 'edits-lost', lost: 1 },
    project: { settings: stored().settings },
  });

  theirs.run(setCurrency, { currency: 'JPY' });
  await theirs.settle();
  mine.run(setCurrency, { currency: 'USD' });
  await mine.settle();
  expect(Object.values(stored().settings).map(({ currency }) => currency)).toEqual(['JPY']);
  expect(stored().steps[stepId]!.cost).toEqual({ ...cost, minor: 12 });
});

test('a step is not put into a lane that the other window made one that is drawn', async () => {
  const { theirs, mine, stepId, stored } = await twoWindows();
  const step = stored().steps[stepId]!;
  const laneId = context.newId();
  theirs.run(addLane, { id: laneId, mapId: step.mapId, name: 'Mood', role: null, index: 0 });
  await theirs.settle();
  await mine.refresh();
  theirs.run(setLaneRole, { laneId, role: 'emotion' });
  await theirs.settle();
  const place = { stepId, stageId: step.stageId, laneId, x: step.x, y: step.y };
  expect(mine.run(moveSteps, { moves: [place] })).toBe(true);
  await mine.settle();
  expect(stored().steps[stepId]).toEqual(step);
  expect(mine.store.getState().notice).toMatchObject({ kind: 'edits-lost', lost: 1 });
});

test('a flow of which a version was published is not unmade by undo; its map can be deleted, and comes back whole', async () => {
  const { mine, stored } = await twoWindows();
  const mapId = context.newId();
  const lane = { name: 'Desk', role: null, participant: null };
  mine.run(addMap, { id: mapId, kind: 'flow', name: 'Complaint', stageNames: ['Listen'], lanes: [lane] });
  const undoneTo = mine.store.getState().undo.length;
  const id = context.newId();
  mine.run(publishFlow, { id, mapId, projectId: context.newId(), note: '' });
  expect(mine.store.getState().undo).toHaveLength(undoneTo);
  await mine.undo();
  expect(mine.store.getState().notice).toMatchObject({ refusal: { code: 'was-published' } });
  expect(mine.store.getState().undo).toHaveLength(undoneTo);
  mine.run(deleteMap, { mapId });
  await mine.settle();
  expect(stored().flowVersions).toEqual({});
  await mine.undo();
  await mine.settle();
  expect(Object.keys(stored().flowVersions)).toEqual([id]);
  expect(stored().maps[mapId]?.name).toBe('Complaint');
});
