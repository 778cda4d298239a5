import { expect, test } from 'vitest';
import { markWords } from '../../../renderer/features/home/markWords.ts';

/** With the found parts in brackets. */
const marked = (text: string, search: string): string =>
  markWords(text, search)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Insurance claim', 'claim', 'Insurance [claim]'],
  ['Insurance claim', 'INS cla', '[Ins]urance [cla]im'],
  // A word is found by how it begins.
  ['Phone support on hold', 'on', 'Phone support [on] hold'],
  ['這裡有許多槽點要處理', '槽點', '這裡有許多[槽點]要處理'],
  ['微保 claim', '保', '微[保] claim'],
  ['Café au lait', 'cafe', '[Café] au lait'],
  ['50% (beta)', '(beta)', '50% ([beta])'],
  ['😀 happy', 'happy', '😀 [happy]'],
  ['Alpha', '  ', 'Alpha'],
  ['Alpha', 'beta', 'Alpha'],
])('%s, sought: %s', (text, search, expected) => {
  expect(marked(text, search)).toBe(expected);
});
