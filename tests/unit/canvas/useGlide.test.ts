import { describe, expect, it } from 'vitest';
import { isArrangement } from '../../../renderer/canvas/useGlide.ts';
import type { HistoryEntry } from '../../../shared/model/change.ts';
import type { Change } from '../../../shared/model/change.ts';
import { stacksAfter } from '../../../renderer/state/workbench.ts';

const change = (id: string, key: string, more: Partial<Change> = {}): Change => ({
  id,
  at: 1,
  label: { key, args: {} },
  patches: [],
  inverse: [],
  undoes: null,
  redoes: null,
  ...more,
});

const moved: HistoryEntry = { id: 'moved', label: { key: 'moveSteps', args: {} } };
const arranged = change('arranged', 'arrangeSteps');
const before = { undo: [moved], redo: [] };

describe('steps glide', () => {
  it('when the map is arranged, when that is taken back, and when it is made again', () => {
    const done = stacksAfter(before, [arranged]);
    const undone = stacksAfter(done, [change('back', 'undo', { undoes: 'arranged' })]);
    const again = stacksAfter(undone, [change('again', 'redo', { redoes: 'arranged' })]);
    expect(isArrangement(done, before)).toBe(true);
    expect(isArrangement(undone, done)).toBe(true);
    expect(isArrangement(again, undone)).toBe(true);
  });

  it('at no other change, that of another thing on top of an arrangement included', () => {
    const done = stacksAfter(before, [arranged]);
    const renamed = stacksAfter(done, [change('renamed', 'rename')]);
    const undone = stacksAfter(renamed, [change('back', 'undo', { undoes: 'renamed' })]);
    expect(isArrangement(renamed, done)).toBe(false);
    expect(isArrangement(undone, renamed)).toBe(false);
    // What another window stored, with nothing done here.
    expect(isArrangement(done, done)).toBe(false);
  });
});
