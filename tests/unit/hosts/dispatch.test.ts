import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createDispatch } from '../../../main/api/dispatch.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { limits } from '../../../shared/model/limits.ts';

const table = {
  'tea.pour': {
    request: z.strictObject({ cups: z.int().max(9), note: z.string().optional() }),
    response: z.strictObject({ poured: z.int() }),
  },
};

function dispatchWith(pour: (cups: number) => Promise<{ poured: number }>) {
  const reported: string[] = [];
  const poured: number[] = [];
  const dispatch = createDispatch(
    table,
    {
      'tea.pour': ({ cups }) => {
        poured.push(cups);
        return pour(cups);
      },
    },
    (lines) => reported.push(lines),
  );
  return { dispatch, reported, poured };
}
const pours = () => dispatchWith(async (cups) => ({ poured: cups }));

/** `[[[…]]]` */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('the way from a message to its handler', () => {
  test('answers what the handler answers', async () => {
    expect(await pours().dispatch('tea.pour', { cups: 2 })).toEqual({ ok: true, value: { poured: 2 } });
  });

  test.each([
    '',
    'tea.drink',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    7,
    null,
    ['tea.pour'],
  ])('knows no channel %j', async (name) => {
    const { dispatch, poured } = pours();
    expect(await dispatch(name, { cups: 2 })).toMatchObject({
      ok: false,
      fault: { code: 'invalid-request' },
    });
    expect(poured).toEqual([]);
  });

  test.each([
    ['a field too many', { cups: 2, milk: true }],
    ['a field too few', {}],
    ['a number beyond its limit', { cups: 10 }],
    ['nothing', undefined],
    ['a text', 'two cups'],
  ])('refuses %s before the handler sees it', async (_what, request) => {
    const { dispatch, poured } = pours();
    expect(await dispatch('tea.pour', request)).toMatchObject({
      ok: false,
      fault: { code: 'invalid-request' },
    });
    expect(poured).toEqual([]);
  });

  test('refuses what is nested a million deep, or tied into a circle', async () => {
    const circle: Record<string, unknown> = {};
    circle['cups'] = circle;
    for (const request of [nested(1_000_000), { cups: nested(20) }, circle]) {
      const answer = await pours().dispatch('tea.pour', request);
      expect(answer).toMatchObject({ ok: false, fault: { code: 'invalid-request' } });
    }
  });

  test('refuses what JSON does not have', async () => {
    for (const cups of [new Date(0), new Map(), new Uint8Array(4), () => 1, 1n]) {
      const answer = await pours().dispatch('tea.pour', { cups });
      expect(answer).toMatchObject({ ok: false, fault: { code: 'invalid-request' } });
    }
  });

  test('says that a request is too large before it is read', async () => {
    // The same text many times over takes no memory, but counts as what it would take when sent.
    const note = 'x'.repeat(16 * 1024 * 1024);
    const notes = Array.from({ length: limits.requestBytes / note.length + 1 }, () => note);
    const answer = await pours().dispatch('tea.pour', { cups: 1, notes });
    expect(answer).toEqual({ ok: false, fault: { code: 'too-large', args: { channel: 'tea.pour' } } });
  });

  test('passes on the fault that a handler throws', async () => {
    const { dispatch, reported } = dispatchWith(() =>
      Promise.reject(new PraisepointError('disk-full', { name: 'pot' })),
    );
    expect(await dispatch('tea.pour', { cups: 2 })).toEqual({
      ok: false,
      fault: { code: 'disk-full', args: { name: 'pot' } },
    });
    expect(reported).toEqual([]);
  });

  test('calls any other failure internal, and reports where it arose but no word of a person', async () => {
    const { dispatch, reported } = dispatchWith(() => {
      JSON.parse('the customer said: never again');
      return Promise.resolve({ poured: 0 });
    });
    expect(await dispatch('tea.pour', { cups: 2 })).toEqual({
      ok: false,
      fault: { code: 'internal', args: { channel: 'tea.pour' } },
    });
    const told = reported.join('\n');
    expect(told).toContain('tea.pour: SyntaxError');
    expect(told).toContain('dispatch.test.ts');
    expect(told).not.toContain('customer');
  });

  test('reports which field does not fit, and not what stood in it', async () => {
    const { dispatch, reported } = pours();
    await dispatch('tea.pour', { cups: 'the customer said: never again' });
    expect(reported).toEqual(['tea.pour: invalid-request (cups: invalid_type)']);
  });
});
