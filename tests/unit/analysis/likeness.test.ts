import { expect, test } from 'vitest';
import { likeness } from '../../../shared/analysis/workshop/likeness.ts';
import { mostTelling, proposeClusters } from '../../../shared/analysis/workshop/proposeClusters.ts';

const noted = (...texts: readonly string[]) =>
  texts.map((text, place) => ({ id: String(place), text, clusterId: null as string | null, count: 1 }));

test('the mean of Dice of the pairs and Jaccard of the words, worked by hand', () => {
  // night: ni ig gh ht; nacht: na ac ch ht: 2·1 / 8 (the example of Dice’s coefficient); words: 0 of 2.
  expect(likeness('night', 'nacht')).toBeCloseTo((0.25 + 0) / 2);
  // on, hold: on ho ol ld; on, phone: on ph ho on ne → 4 different, 2 shared: 2·2 / 8; words: 1 of 3.
  expect(likeness('on hold', 'on phone')).toBeCloseTo((4 / 8 + 1 / 3) / 2);
});

test('reads Han text by its pairs, in which a word of two signs is one', () => {
  // 理賠 賠進 進度 and 查不 不到 到理 理賠 賠進 進度: 3 shared of 3 and 6: 2·3 / 9; words the same: 3 of 6.
  expect(likeness('理賠進度', '查不到理賠進度')).toBeCloseTo((6 / 9 + 3 / 6) / 2);
  expect(likeness('App 很慢', 'app很慢！')).toBeGreaterThan(0.9);
});

test('case, accents, width and punctuation do not count', () => {
  expect(likeness('Ｗaited, forever!', 'waited forever')).toBe(1);
  expect(likeness('…', '!!!')).toBe(0);
});

test('proposes clusters named by the note in their middle, in both scripts', () => {
  const { clusters } = proposeClusters(
    noted(
      'I never know the status of my claim',
      'Staff were friendly',
      'The claim status is not shown anywhere',
      '上傳照片一直失敗',
      'The lady was very friendly',
      '照片上傳失敗兩次',
      'Parking',
    ),
  );
  expect(clusters.map(({ noteIds }) => noteIds.join(' ')).sort()).toEqual(['0 2', '1 4', '3 5']);
  expect(clusters.every(({ name, clusterId }) => name !== '' && clusterId === null)).toBe(true);
});

test('proposes that a note joins the cluster of the note that it is like, and none for one that has a cluster', () => {
  const notes = noted('Waited on hold for an hour', 'I waited on hold', 'Waited on hold again');
  const [first, second, third] = notes;
  const { clusters } = proposeClusters([
    { ...first!, clusterId: 'one' },
    { ...second!, clusterId: 'two' },
    third!,
  ]);
  expect(clusters).toEqual([{ clusterId: 'two', name: '', noteIds: ['2'] }]);
});

test('proposes to merge what says the same, but not across two clusters', () => {
  const notes = noted('I waited on hold', 'i waited on hold!!', 'Paid twice');
  expect(proposeClusters(notes).merges).toEqual([{ keptId: '0', otherIds: ['1'] }]);
  const apart = notes.map((note, place) => ({ ...note, clusterId: `cluster ${place}` }));
  expect(proposeClusters(apart).merges).toEqual([]);
});

test('the most telling note is likest to the others; what was said often weighs more', () => {
  const notes = noted('Paid late', 'The claim was paid late', 'My claim was paid too late', 'Parking');
  expect(mostTelling(notes)).toBe(1);
  expect(mostTelling(notes.map((note) => (note.id === '3' ? { ...note, count: 40 } : note)))).toBe(3);
});

test('two thousand notes are compared in a time that a person waits', { timeout: 20_000 }, () => {
  const words =
    'waited hold phone claim status photo upload app form letter agent slow paid late again'.split(' ');
  const texts = Array.from({ length: 2000 }, (_, place) =>
    [3, 7, 11, 13, 17]
      .map((step) => `${words[(place * step) % words.length]}${String(place % step)}`)
      .join(' '),
  );
  const began = performance.now();
  proposeClusters(noted(...texts));
  // The claim is one second; a machine that runs all tests at once has other work.
  expect(performance.now() - began).toBeLessThan(5000);
});
