import { expect, onTestFinished, test } from 'vitest';
import type { Response } from '../../shared/contract/channels.ts';
import { unpackProject } from '../../shared/model/packedProject.ts';
import { browserHostVictims, isBrowserHostBuilt } from './kill/browserHostVictim.ts';
import { EditStream, WrongAnswer } from './kill/editStream.ts';
import { inspectLibrary } from './kill/inspectLibrary.ts';
import { libraryVictim } from './kill/libraryVictim.ts';
import type { Call, Victim } from './kill/victim.ts';
import { seeded } from './seeded.ts';
import { temporaryFolder } from './temporaryFolder.ts';

// Two people edit a project each, and again and again the host is killed with SIGKILL. Nothing that it acknowledged
// may be missing, and nothing may be there by half.

const isLong = process.env['PRAISEPOINT_LONG'] === '1';
const counts = isLong ? { kills: 200, edits: 5000, inFlight: 20 } : { kills: 20, edits: 500, inFlight: 2 };
const seed = Number(process.env['PRAISEPOINT_SEED'] ?? Date.now() % 2 ** 32);

test(`${counts.kills} times killed, the library has every edit that it acknowledged`, async () => {
  const random = seeded(seed);
  const folder = temporaryFolder();
  // The built host is what a person runs; without a build it is the library alone, in a process of its own.
  const victims = isBrowserHostBuilt ? browserHostVictims() : libraryVictim;
  const startVictim = () => {
    const victim = victims(folder);
    // Where the test fails in between, none is left behind.
    onTestFinished(victim.kill);
    return victim;
  };
  const streams = [
    new EditStream(random.id(), seeded(seed + 1)),
    new EditStream(random.id(), seeded(seed + 2)),
  ];
  const total = { kills: 0, killsAtStart: 0, inFlight: 0, stored: 0, notStored: 0, idle: 0 };
  const acknowledged = () => streams.reduce((sum, stream) => sum + stream.acknowledged.length, 0);

  await createProjects(startVictim(), streams);
  while (total.kills < counts.kills) {
    if (random.next() < 0.1) {
      await killAtStart(startVictim(), random.next() * 400);
      total.killsAtStart += 1;
      inspectLibrary(folder, streams);
    }
    const victim = startVictim();
    const call = await victim.ready;
    for (const stream of streams) await expectOpened(call, stream);
    const isLast = total.kills === counts.kills - 1;
    const mean = (counts.edits - acknowledged()) / (counts.kills - total.kills);
    const goal = isLast ? Math.ceil(mean) : Math.floor(random.next() * 2.2 * mean);
    await editUntilKilled({
      victim,
      call,
      streams,
      goal: acknowledged() + goal,
      acknowledged,
      chance: random.next,
    });
    total.kills += 1;

    const stored = inspectLibrary(folder, streams);
    const waiting = streams.filter((stream) => stream.pending !== null && stream.isSent);
    if (waiting.length > 0) total.inFlight += 1;
    else total.idle += 1;
    for (const stream of waiting) total[stored.has(stream) ? 'stored' : 'notStored'] += 1;
  }
  const last = startVictim();
  const call = await last.ready;
  for (const stream of streams) await expectOpened(call, stream);
  await last.kill();

  console.info(
    `kill test, seed ${seed}: the ${isBrowserHostBuilt ? 'browser host' : 'library without a host'} was killed ` +
      `${total.kills} times among ${acknowledged()} acknowledged edits; ${total.inFlight} times between request ` +
      `and acknowledgement (of the edits under way ${total.stored} had been stored, ${total.notStored} not); ` +
      `${total.killsAtStart} more times while starting. Nothing acknowledged was lost.`,
  );
  expect(acknowledged()).toBeGreaterThanOrEqual(counts.edits);
  expect(total.inFlight).toBeGreaterThanOrEqual(counts.inFlight);
});

async function createProjects(victim: Victim, streams: readonly EditStream[]): Promise<void> {
  const call = await victim.ready;
  for (const { projectId: id } of streams) {
    const request = { id, kind: 'service', name: 'Claim', at: 0, change: null };
    expect(await call('projects.create', request).answer).toMatchObject({ ok: true });
  }
  await victim.kill();
}

async function killAtStart(victim: Victim, afterMs: number): Promise<void> {
  victim.ready.catch(() => undefined);
  await passing(afterMs);
  await victim.kill();
}

/** The product's own way to read: all of it is there, the stacks of undo and redo included. */
async function expectOpened(call: Call, stream: EditStream): Promise<void> {
  // First what has no answer yet, so that it is known on which side of the kill it fell.
  if (stream.pending !== null) await stream.sendOne(call, () => undefined);
  const answer = await call('projects.open', { id: stream.projectId }).answer;
  expect(answer).toMatchObject({ ok: true, value: { head: { revision: stream.acknowledged.length } } });
  const { project, undo, redo } = (answer as { value: Response<'projects.open'> }).value;
  expect({ project: unpackProject(project), undo, redo }).toEqual({
    project: stream.project,
    ...stream.history,
  });
}

/**
 * Both streams send edit after edit; once `goal` edits are acknowledged, the victim is killed: mostly a random part
 * of an answer's time after one of the next requests was sent, sometimes at any moment.
 */
async function editUntilKilled(scene: {
  readonly victim: Victim;
  readonly call: Call;
  readonly streams: readonly EditStream[];
  readonly goal: number;
  readonly acknowledged: () => number;
  readonly chance: () => number;
}): Promise<void> {
  const { victim, call, streams, goal, acknowledged, chance } = scene;
  let isKilled = false;
  const kills: Promise<void>[] = [];
  let answerMs = 1;
  const kill = async (afterMs: number) => {
    await passing(afterMs);
    isKilled = true;
    await victim.kill();
  };
  const isAtAnyMoment = chance() < 0.2;

  await Promise.all(
    streams.map(async (stream) => {
      while (!isKilled) {
        const start = performance.now();
        const onSent = () => {
          if (acknowledged() < goal) return;
          if (kills.length === 0) kills.push(kill(isAtAnyMoment ? chance() * 30 : chance() * answerMs));
        };
        try {
          await stream.sendOne(call, onSent);
        } catch (error) {
          if (!isKilled || error instanceof WrongAnswer) throw error;
        }
        answerMs = performance.now() - start;
      }
    }),
  );
  await Promise.all(kills);
}

/** Lets a time pass to fractions of a millisecond, in which answers are still taken in. */
async function passing(ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (performance.now() < end) await new Promise((resolve) => setImmediate(resolve));
}
