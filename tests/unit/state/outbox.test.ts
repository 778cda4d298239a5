import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../../renderer/state/outbox.ts';
import type { Storing } from '../../../renderer/state/outbox.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Change } from '../../../shared/model/change.ts';

function change(id: string): Change {
  return {
    id,
    at: 0,
    label: { key: 'rename', args: {} },
    patches: [],
    inverse: [],
    undoes: null,
    redoes: null,
  };
}

function setUp(
  send: (change: Change) => Promise<void>,
  kept: (waiting: readonly Change[]) => readonly Change[] = (waiting) => waiting,
) {
  const states: Storing[] = [];
  const pauses: { ms: number; callback: () => void }[] = [];
  const outbox = createOutbox({
    send,
    resolve: async (waiting, replace, refused) => {
      await Promise.resolve();
      replace(kept(waiting().filter((one) => one !== refused)));
    },
    onState: (state) => states.push(state),
    later: (ms, callback) => {
      pauses.push({ ms, callback });
      return () => undefined;
    },
  });
  return { outbox, states, pauses };
}

describe('the outbox', () => {
  it('sends the changes one at a time and in order', async () => {
    const sent: string[] = [];
    let under = 0;
    const { outbox, states } = setUp(async (one) => {
      under += 1;
      expect(under).toBe(1);
      await Promise.resolve();
      sent.push(one.id);
      under -= 1;
    });
    for (const id of ['a', 'b', 'c']) outbox.add(change(id));
    expect(await outbox.settle()).toBe(true);
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(states.at(-1)).toEqual({ state: 'stored' });
  });

  it('keeps a change that could not be stored, says why, and sends it when the cause is gone', async () => {
    let isFull = true;
    const sent: string[] = [];
    const { outbox, states, pauses } = setUp((one) => {
      if (isFull) return Promise.reject(new PraisepointError('disk-full'));
      sent.push(one.id);
      return Promise.resolve();
    });
    outbox.add(change('a'));
    outbox.add(change('b'));
    expect(await outbox.settle()).toBe(false);
    expect(states.at(-1)).toEqual({
      state: 'failed',
      fault: { code: 'disk-full', args: {} },
      willRetry: true,
    });
    expect(outbox.waiting()).toHaveLength(2);
    isFull = false;
    pauses.at(-1)?.callback();
    expect(await outbox.settle()).toBe(true);
    expect(sent).toEqual(['a', 'b']);
    expect(outbox.waiting()).toHaveLength(0);
  });

  it('does not try again by itself what the person has to mend', async () => {
    const { outbox, states, pauses } = setUp(() => Promise.reject(new PraisepointError('library-damaged')));
    outbox.add(change('a'));
    expect(await outbox.settle()).toBe(false);
    expect(states.at(-1)).toMatchObject({ state: 'failed', willRetry: false });
    expect(pauses).toHaveLength(0);
    expect(outbox.waiting()).toHaveLength(1);
  });

  it('leaves out a change that the library refuses for good, and stores those behind it', async () => {
    const sent: string[] = [];
    const { outbox, states } = setUp((one) => {
      if (one.id === 'a') return Promise.reject(new PraisepointError('constraint'));
      sent.push(one.id);
      return Promise.resolve();
    });
    outbox.add(change('a'));
    outbox.add(change('b'));
    expect(await outbox.settle()).toBe(true);
    expect(sent).toEqual(['b']);
    expect(states.at(-1)).toEqual({ state: 'stored' });
  });

  it('loses no edit that is made while a conflict is being resolved', async () => {
    const sent: string[] = [];
    let isBehind = true;
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const outbox = createOutbox({
      send: (one) => {
        if (isBehind) return Promise.reject(new PraisepointError('conflict'));
        sent.push(one.id);
        return Promise.resolve();
      },
      resolve: async (waiting, replace) => {
        await asked;
        isBehind = false;
        replace(waiting());
      },
      onState: () => undefined,
      later: () => () => undefined,
    });
    outbox.add(change('a'));
    await Promise.resolve();
    outbox.add(change('b'));
    answer();
    expect(await outbox.settle()).toBe(true);
    expect(sent).toEqual(['a', 'b']);
  });

  it('goes on after the person let go of what could not be stored', async () => {
    let isFull = true;
    const sent: string[] = [];
    const { outbox, states } = setUp((one) => {
      if (isFull) return Promise.reject(new PraisepointError('disk-full'));
      sent.push(one.id);
      return Promise.resolve();
    });
    outbox.add(change('a'));
    await outbox.settle();
    outbox.drop();
    expect(states.at(-1)).toEqual({ state: 'stored' });
    isFull = false;
    outbox.add(change('b'));
    expect(await outbox.settle()).toBe(true);
    expect(sent).toEqual(['b']);
  });

  it('waits longer from one failure to the next', async () => {
    const { outbox, pauses } = setUp(() => Promise.reject(new PraisepointError('host-unavailable')));
    outbox.add(change('a'));
    await outbox.settle();
    pauses.at(-1)?.callback();
    await outbox.settle();
    expect(pauses.map((pause) => pause.ms)).toEqual(
      [...pauses.map((pause) => pause.ms)].sort((one, other) => one - other),
    );
    expect(new Set(pauses.map((pause) => pause.ms)).size).toBeGreaterThan(1);
  });

  it('goes on with what is left of the queue after a conflict', async () => {
    const sent: string[] = [];
    let isBehind = true;
    const { outbox } = setUp(
      (one) => {
        if (isBehind) return Promise.reject(new PraisepointError('conflict'));
        sent.push(one.id);
        return Promise.resolve();
      },
      (waiting) => {
        isBehind = false;
        return waiting.filter((one) => one.id !== 'b');
      },
    );
    for (const id of ['a', 'b', 'c']) outbox.add(change(id));
    expect(await outbox.settle()).toBe(true);
    expect(sent).toEqual(['a', 'c']);
  });
});
