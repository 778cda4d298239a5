import { expect, test } from 'vitest';
import { createRouter } from '../../../main/api/router.ts';
import type { LibraryClient } from '../../../main/library/client.ts';
import { channels } from '../../../shared/contract/channels.ts';
import type { Preferences } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';

const description = {
  host: 'browser',
  version: '1.2.3',
  platform: 'linux',
  dataFolder: '/somewhere',
  readOnly: null,
} as const;

type Called = (name: string, request: unknown) => Promise<unknown>;

function routerOver(called: Called, preferencesChanged?: (preferences: Preferences) => void) {
  const library = { call: called as unknown as LibraryClient['call'] };
  const asked = (): never => {
    throw new Error('nothing is computed here');
  };
  return createRouter({
    library,
    portfolios: { prepare: asked, prepared: asked, start: asked, look: asked, stop: asked },
    describe: description,
    report: () => undefined,
    ...(preferencesChanged && { preferencesChanged }),
  });
}

test('the host describes itself without asking the library', async () => {
  const router = routerOver(() => Promise.reject(new Error('the library was asked')));
  const answer = await router.answer('host.describe', {});
  expect(answer).toEqual({ ok: true, value: description });
  expect(channels['host.describe'].response.safeParse(description).success).toBe(true);
});

test('every other channel but those of portfolios is for the library, under its own name', async () => {
  const id = '01890000-0000-7000-8000-000000000001';
  const requests: Readonly<Record<string, unknown>> = {
    'preferences.read': {},
    'preferences.write': { language: 'zh-Hant', theme: 'dark' },
    'pictures.store': { base64: 'iVBORw0KGgo=', at: 1 },
    'pictures.read': { hash: 'a'.repeat(64) },
    'search.find': { search: '槽點', projectId: null, projects: 20, hits: 3 },
    'projects.list': {},
    'projects.deleted': {},
    'projects.head': { id },
    'projects.purge': { id },
    'projects.create': { id, kind: 'service', name: 'Claims', at: 1, change: null },
    'projects.rename': { id, name: 'Claims', at: 1 },
    'projects.duplicate': { id, newId: id, name: 'Claims', at: 1 },
    'projects.delete': { id, at: 1 },
    'projects.restore': { id },
    'projects.open': { id },
    'projects.change': { id, changeId: id },
    'projects.store': {
      id,
      revision: 0,
      change: {
        id,
        at: 1,
        label: { key: 'x', args: {} },
        patches: [],
        inverse: [],
        undoes: null,
        redoes: null,
      },
    },
    'projects.picture': { id },
    'shelf.list': {},
    'shelf.version': { projectId: id, mapId: id, number: 1 },
    'history.list': { id, before: null, limit: 10 },
    'history.at': { id, after: { seq: 0 }, known: null },
    'projectFiles.export': { id, withHistory: false },
    'projectFiles.read': { token: 't', offset: 0 },
    'projectFiles.begin': { size: 1 },
    'projectFiles.append': { token: 't', base64: 'AA==' },
    'projectFiles.look': { token: 't' },
    'projectFiles.import': { token: 't', newId: id, name: 'Claims', at: 1 },
    'projectFiles.discard': { token: 't' },
  };
  const ofTheLibrary = Object.keys(channels).filter((name) => !name.startsWith('portfolio.'));
  expect(Object.keys(requests).concat('host.describe').sort()).toEqual(ofTheLibrary.sort());
  const asked: unknown[] = [];
  const router = routerOver(async (name, request) => {
    asked.push([name, request]);
    return { of: name };
  });
  for (const [name, request] of Object.entries(requests)) {
    expect(await router.answer(name, request)).toEqual({ ok: true, value: { of: name } });
  }
  expect(asked).toEqual(Object.entries(requests));
});

test('whoever follows the preferences hears of them once they are stored, and not before', async () => {
  const heard: Preferences[] = [];
  const chosen = { language: 'zh-Hans', theme: 'light' } as const;
  const refusing = routerOver(
    () => Promise.reject(new PraisepointError('disk-full')),
    (preferences) => heard.push(preferences),
  );
  await refusing.answer('preferences.write', chosen);
  expect(heard).toEqual([]);
  const storing = routerOver(
    async () => ({}),
    (preferences) => heard.push(preferences),
  );
  await storing.answer('preferences.write', chosen);
  expect(heard).toEqual([chosen]);
});

test('is settled only when the last request that is under way has been answered', async () => {
  const finish: (() => void)[] = [];
  const router = routerOver(() => new Promise((resolve) => finish.push(() => resolve({}))));
  await router.settled();
  const answers = [router.answer('preferences.read', {}), router.answer('preferences.read', {})];
  let isSettled = false;
  const settled = router.settled().then(() => (isSettled = true));
  await Promise.resolve();
  finish[0]?.();
  await answers[0];
  expect(isSettled).toBe(false);
  finish[1]?.();
  await settled;
  expect(isSettled).toBe(true);
});
