import { expect, test } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import { readFirstProjects } from '../../../renderer/state/firstProjects.ts';
import { createProjectList } from '../../../renderer/state/projectList.ts';
import type { ProjectCard } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';

const card = (name: string): ProjectCard => ({
  head: { id: name, kind: 'service', name, createdAt: 0, changedAt: 0, deletedAt: null, revision: 0 },
  maps: 1,
  pains: 0,
  praises: 0,
});
const context = { newId: () => 'new', now: () => 7 };

function bridgeWith(answers: readonly Promise<{ readonly projects: readonly ProjectCard[] }>[]) {
  let calls = 0;
  const bridge = { call: () => answers[calls++] } as unknown as Bridge;
  return { bridge, calls: () => calls };
}

test('a list that came in time is what home begins with, and is not asked for again', async () => {
  const { bridge, calls } = bridgeWith([
    Promise.resolve({ projects: [card('Alpha')] }),
    Promise.resolve({ projects: [card('Beta')] }),
  ]);
  const list = createProjectList(bridge, context, await readFirstProjects(bridge, 1_000));
  const begun = list.getState().projects;
  expect(begun?.map(({ head }) => head.name)).toEqual(['Alpha']);
  await list.getState().read();
  // The same list: home is not drawn again for it.
  expect(list.getState().projects).toBe(begun);
  expect(calls()).toBe(1);
  await list.getState().read();
  expect(list.getState().projects?.[0]?.head.name).toBe('Beta');
});

test('one that comes too late is waited for by home, and not asked for again', async () => {
  let come = (_: { readonly projects: readonly ProjectCard[] }): void => undefined;
  const { bridge, calls } = bridgeWith([new Promise((resolve) => (come = resolve))]);
  const list = createProjectList(bridge, context, await readFirstProjects(bridge, 1));
  expect(list.getState().projects).toBeNull();
  const reading = list.getState().read();
  come({ projects: [card('Alpha')] });
  await reading;
  expect(list.getState().projects?.[0]?.head.name).toBe('Alpha');
  expect(calls()).toBe(1);
});

test('one that fails is told by home, which can ask again', async () => {
  const { bridge } = bridgeWith([
    Promise.reject(new PraisepointError('host-unavailable')),
    Promise.resolve({ projects: [card('Alpha')] }),
  ]);
  const list = createProjectList(bridge, context, await readFirstProjects(bridge, 1_000));
  await list.getState().read();
  expect(list.getState()).toMatchObject({ projects: null, fault: { code: 'host-unavailable' } });
  await list.getState().read();
  expect(list.getState()).toMatchObject({ fault: null });
  expect(list.getState().projects).toHaveLength(1);
});
