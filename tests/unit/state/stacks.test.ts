import { describe, expect, it } from 'vitest';
import { stacksAfter } from '../../../renderer/state/workbench.ts';
import type { Change } from '../../../shared/model/change.ts';

const label = { key: 'rename', args: {} };
function change(id: string, ways: Partial<Pick<Change, 'undoes' | 'redoes'>> = {}): Change {
  return { id, at: 0, label, patches: [], inverse: [], undoes: null, redoes: null, ...ways };
}
const ids = ({ undo, redo }: ReturnType<typeof stacksAfter>) => [
  undo.map((entry) => entry.id).join(''),
  redo.map((entry) => entry.id).join(''),
];

describe('the stacks of undo and redo', () => {
  const empty = { undo: [], redo: [] };

  it('moves an undone change to redo and back', () => {
    const made = stacksAfter(empty, [change('a'), change('b')]);
    expect(ids(made)).toEqual(['ab', '']);
    const undone = stacksAfter(made, [change('x', { undoes: 'b' })]);
    expect(ids(undone)).toEqual(['a', 'b']);
    expect(ids(stacksAfter(undone, [change('y', { redoes: 'b' })]))).toEqual(['ab', '']);
  });

  it('forgets what was undone when something new is done', () => {
    const undone = stacksAfter(empty, [change('a'), change('b'), change('x', { undoes: 'b' })]);
    expect(ids(stacksAfter(undone, [change('c')]))).toEqual(['ac', '']);
  });

  it('passes by what was published, which then stays the end of what could be made again', () => {
    const published = { ...change('p'), label: { key: 'publishFlow', args: {} } };
    const undone = stacksAfter(empty, [change('a'), change('b'), change('x', { undoes: 'b' }), published]);
    expect(ids(undone)).toEqual(['a', '']);
    expect(ids(stacksAfter(undone, [change('c')]))).toEqual(['ac', '']);
  });

  it('undoes what was made again', () => {
    const all = [
      change('a'),
      change('x', { undoes: 'a' }),
      change('y', { redoes: 'a' }),
      change('z', { undoes: 'a' }),
    ];
    expect(ids(stacksAfter(empty, all))).toEqual(['', 'a']);
  });
});
