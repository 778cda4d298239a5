import { expect, test } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import { createProjectList } from '../../../renderer/state/projectList.ts';
import type { ProjectCard } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';

const card = (name: string): ProjectCard => ({
  head: { id: name, kind: 'service', name, createdAt: 0, changedAt: 0, deletedAt: null, revision: 0 },
  maps: 1,
  pains: 0,
  praises: 0,
});

type Call = (name: string, request: Readonly<Record<string, unknown>>) => unknown;
const listWith = (call: Call) =>
  createProjectList(
    { call: async (name: string, request: object) => call(name, { ...request }) } as unknown as Bridge,
    { newId: () => 'new', now: () => 7 },
  );
const namesIn = (list: ReturnType<typeof listWith>) => list.getState().projects?.map(({ head }) => head.name);

test('shows what the latest reading found, whichever answer comes last', async () => {
  const answers: ((cards: readonly ProjectCard[]) => void)[] = [];
  const list = listWith(
    () =>
      new Promise((resolve) => {
        answers.push((projects) => resolve({ projects }));
      }),
  );
  const slow = list.getState().read();
  const quick = list.getState().read();
  answers[1]?.([card('Abacus')]);
  answers[0]?.([card('Abacus'), card('Alpha')]);
  await Promise.all([slow, quick]);
  expect(namesIn(list)).toEqual(['Abacus']);
});

test('a project that did not change stays the same object', async () => {
  let projects = [card('Alpha'), card('Beta')];
  const list = listWith(() => ({ projects }));
  await list.getState().read();
  const [alpha, beta] = list.getState().projects ?? [];
  projects = [{ ...card('Beta'), maps: 2 }, card('Alpha')];
  await list.getState().read();
  const [newBeta, sameAlpha] = list.getState().projects ?? [];
  expect(sameAlpha).toBe(alpha);
  expect(newBeta).not.toBe(beta);
});

test('a reading that fails keeps what was read, and says why until the next one', async () => {
  let isGone = false;
  const list = listWith(() => {
    if (isGone) throw new PraisepointError('host-unavailable');
    return { projects: [card('Alpha')] };
  });
  await list.getState().read();
  isGone = true;
  await list.getState().read();
  expect(namesIn(list)).toEqual(['Alpha']);
  expect(list.getState().fault?.code).toBe('host-unavailable');
  isGone = false;
  await list.getState().read();
  expect(list.getState().fault).toBeNull();
});

test('a deletion is seen at once, and taken back on the screen where the library refuses it', async () => {
  const list = listWith((name) => {
    if (name === 'projects.delete') {
      expect(namesIn(list)).toEqual(['Beta']);
      throw new PraisepointError('read-only');
    }
    return { projects: [card('Alpha'), card('Beta')] };
  });
  await list.getState().read();
  await expect(list.getState().remove('Alpha')).rejects.toThrow('read-only');
  expect(namesIn(list)).toEqual(['Alpha', 'Beta']);
});

test('a name is stored as it may be stored: one line, without control characters', async () => {
  const stored: unknown[] = [];
  const list = listWith((name, { name: newName }) => {
    if (name === 'projects.rename') stored.push(newName);
    return { projects: [card('Alpha')] };
  });
  await list.getState().read();
  await list.getState().rename('Alpha', '  Two\nlines\u0000 ');
  expect(stored).toEqual(['Two lines']);
});
