import { describe, expect, it } from 'vitest';
import { borderAt, indexAt } from '../../../renderer/canvas/headerDrag.ts';
import { nudgeOf } from '../../../renderer/canvas/nudgeOf.ts';

const extents = [
  { id: 'a', at: 0, size: 100 },
  { id: 'b', at: 100, size: 300 },
  { id: 'c', at: 400, size: 100 },
];

describe('a header that is dragged', () => {
  it('falls behind every other one whose middle it has passed', () => {
    expect([0, 249, 251, 449, 451].map((middle) => indexAt(extents, 'a', middle))).toEqual([0, 0, 1, 1, 2]);
    expect([460, 251, 249, 51, 49].map((middle) => indexAt(extents, 'c', middle))).toEqual([2, 2, 1, 1, 0]);
  });

  it('shows the border at which it falls', () => {
    expect([0, 1, 2].map((index) => borderAt(extents, 'a', index))).toEqual([100, 400, 500]);
    expect([0, 1, 2].map((index) => borderAt(extents, 'c', index))).toEqual([0, 100, 400]);
  });
});

describe('an arrow key', () => {
  const press = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

  it('moves by 8 px, with Shift by 24', () => {
    expect(nudgeOf({ ...press, key: 'ArrowLeft' })).toEqual({ x: -8, y: 0 });
    expect(nudgeOf({ ...press, key: 'ArrowDown', shiftKey: true })).toEqual({ x: 0, y: 24 });
  });

  it('is something else with Alt or Ctrl, and another key is none', () => {
    expect(nudgeOf({ ...press, key: 'ArrowLeft', altKey: true })).toBeNull();
    expect(nudgeOf({ ...press, key: 'ArrowLeft', ctrlKey: true })).toBeNull();
    expect(nudgeOf({ ...press, key: 'Enter' })).toBeNull();
  });
});
