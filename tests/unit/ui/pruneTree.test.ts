import { expect, test } from 'vitest';
import { pruneTree } from '../../../renderer/ui/pruneTree.ts';
import type { TreeNode } from '../../../renderer/ui/pruneTree.ts';

interface Item extends TreeNode<Item> {
  readonly children?: readonly Item[];
}
const item = (id: string, children?: readonly Item[]): Item => ({ id, textValue: id, children });

const pay = item('pay');
const claim = item('claim', [item('hold'), item('answer', [item('insight')])]);
const items = [claim, pay];

test('rows are those of expanded parents, in the order of the screen', () => {
  const rows = (expanded: readonly string[]) =>
    Array.from(pruneTree(items, new Set(expanded), new Map()).byId.keys());
  expect(rows([])).toEqual(['claim', 'pay']);
  expect(rows(['claim'])).toEqual(['claim', 'hold', 'answer', 'pay']);
  expect(rows(['claim', 'answer'])).toEqual(['claim', 'hold', 'answer', 'insight', 'pay']);
  // What is expanded under something collapsed is not seen.
  expect(rows(['answer'])).toEqual(['claim', 'pay']);
});

test('what is seen as before stays the same object, what changed does not, nor what is around it', () => {
  const expanded = new Set(['claim']);
  const before = pruneTree(items, expanded, new Map());
  expect(pruneTree(items, expanded, before.byId).nodes).toEqual(before.nodes);
  expect(pruneTree(items, expanded, before.byId).nodes[0]).toBe(before.nodes[0]);

  const renamed = [item('claim', [item('hold'), ...(claim.children ?? []).slice(1)]), pay];
  const after = pruneTree(renamed, expanded, before.byId);
  expect(after.byId.get('pay')).toBe(before.byId.get('pay'));
  expect(after.byId.get('answer')).toBe(before.byId.get('answer'));
  expect(after.byId.get('hold')).not.toBe(before.byId.get('hold'));
  expect(after.byId.get('claim')).not.toBe(before.byId.get('claim'));
});
