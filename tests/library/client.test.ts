import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startLibrary } from '../../main/library/client.ts';
import type { LibraryClient } from '../../main/library/client.ts';
import { openLibrary } from '../../main/library/openLibrary.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { unpackProject } from '../../shared/model/packedProject.ts';
import { changeOf } from './changeOf.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(81);
// Node runs TypeScript, so what is tested here is the source; tests/library/kill.test.ts runs the bundle.
const workerFile = join(import.meta.dirname, '..', '..', 'main', 'library', 'worker.ts');

async function start(folder = temporaryFolder(), file: string | URL = workerFile): Promise<LibraryClient> {
  const client = await startLibrary({ workerFile: file, folder });
  onTestFinished(() => client.close());
  return client;
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof PraisepointError ? error.fault.code : error),
  );

describe('the library in its thread', () => {
  test('answers every channel, and faults with their code and arguments', async () => {
    const client = await start();
    expect(client.readOnly).toBeNull();
    const id = random.id();
    const journey = journeyOf(20, random);
    const change = firstChange(journey, random, 1);
    await client.call('projects.create', { id, kind: 'service', name: 'Claim', at: 1, change });
    const { project } = await client.call('projects.open', { id });
    expect(unpackProject(project)).toEqual(journey);
    const stale = client.call('projects.store', { id, revision: 5, change: changeOf(random.id(), []) });
    await expect(stale).rejects.toMatchObject({ fault: { code: 'conflict', args: { revision: 1 } } });
  });

  test('answers in the order in which it was asked', async () => {
    const client = await start();
    const id = random.id();
    const create = client.call('projects.create', {
      id,
      kind: 'service',
      name: 'Claim',
      at: 1,
      change: null,
    });
    const stores = Array.from({ length: 50 }, (_, revision) =>
      client.call('projects.store', { id, revision, change: changeOf(random.id(), []) }),
    );
    await create;
    expect((await Promise.all(stores)).map((one) => one.revision)).toEqual(
      stores.map((_, index) => index + 1),
    );
  });

  test('says what keeps it from opening', async () => {
    const folder = temporaryFolder();
    const library = openTemporary(folder);
    expect(await codeOf(startLibrary({ workerFile, folder }))).toBe('library-in-use');
    library.close();
    const client = await start(folder);
    expect(await codeOf(startLibrary({ workerFile, folder }))).toBe('library-in-use');
    await client.close();
    writeFileSync(join(folder, 'library.db'), 'no library');
    expect(await codeOf(startLibrary({ workerFile, folder }))).toBe('library-damaged');
  });
});

describe('closing', () => {
  test('waits for what is under way, lets go of the lock, and may be asked for twice', async () => {
    const folder = temporaryFolder();
    const client = await start(folder);
    const id = random.id();
    await client.call('projects.create', { id, kind: 'service', name: 'Claim', at: 1, change: null });
    const stores = Array.from({ length: 20 }, (_, revision) =>
      client.call('projects.store', { id, revision, change: changeOf(random.id(), []) }),
    );
    await Promise.all([client.close(), client.close()]);
    expect((await Promise.all(stores)).at(-1)!.revision).toBe(20);
    expect(await codeOf(client.call('projects.open', { id }))).toBe('host-unavailable');
    await client.close();
    const library = openLibrary(folder, { now: 0 });
    expect(openedIn(library.service, id).head.revision).toBe(20);
    library.close();
  });
});

describe('a thread that is gone', () => {
  const script = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
  const opened = `import { parentPort } from 'node:worker_threads';
    parentPort.postMessage({ kind: 'opened', readOnly: null });`;

  test('before it opened the library rejects the start', async () => {
    const folder = temporaryFolder();
    const start = (workerFile: string | URL) => codeOf(startLibrary({ workerFile, folder }));
    expect(await start(script(`throw new Error('the binding does not load')`))).toBe('internal');
    expect(await start(script(`process.exit(0)`))).toBe('host-unavailable');
    expect(await start(join(folder, 'nothing-there.cjs'))).toBe('internal');
  });

  test.each([
    ['internal', `throw new Error('broken')`],
    ['host-unavailable', `process.exit(3)`],
  ])('rejects everything that waits (%s), and what comes later', async (code, end) => {
    const client = await start(undefined, script(`${opened} parentPort.once('message', () => { ${end}; });`));
    const waiting = [1, 2, 3].map(() => codeOf(client.call('projects.list', {})));
    expect(await Promise.all(waiting)).toEqual([code, code, code]);
    expect(await codeOf(client.call('projects.list', {}))).toBe(code);
    await client.close();
  });
});

test('the lock dies with its process, however that ends', async () => {
  const folder = temporaryFolder();
  const holder = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { openLibrary } from ${JSON.stringify(join(import.meta.dirname, '../../main/library/openLibrary.ts'))};
     // Held, or it would be collected, and its lock with it.
     globalThis.library = openLibrary(${JSON.stringify(folder)}, { now: 0 });
     console.log('open');
     setInterval(() => {}, 1000);`,
  ]);
  onTestFinished(() => {
    holder.kill('SIGKILL');
  });
  await once(holder.stdout, 'data');
  expect(await codeOf(startLibrary({ workerFile, folder }))).toBe('library-in-use');
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  await (await start(folder)).close();
});
