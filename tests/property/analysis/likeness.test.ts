import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness } from '../../../shared/analysis/workshop/likeness.ts';
import { proposeClusters } from '../../../shared/analysis/workshop/proposeClusters.ts';

const word = fc.constantFrom('waited', 'hold', 'phone', 'claim', 'photo', '理賠', '照片', '等了很久', '!');
const text = fc.oneof(
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('likeness is the same both ways, between 0 and 1, and 1 for a text and itself', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const value = likeness(one, other);
      expect(value).toBe(likeness(other, one));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(likeness(one, one)).toBe(1);
    }),
  );
});

test('a note stands in one proposed cluster and one merge at most, and none leaves the cluster that it has', () => {
  const note = fc.record({
    text,
    clusterId: fc.constantFrom(null, null, 'a', 'b'),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(note, { maxLength: 30 }), (drawn) => {
      const notes = drawn.map((one, place) => ({ ...one, id: String(place) }));
      const { clusters, merges } = proposeClusters(notes);
      const clustered = clusters.flatMap(({ noteIds }) => noteIds);
      expect(new Set(clustered).size).toBe(clustered.length);
      expect(clustered.every((id) => notes[Number(id)]?.clusterId === null)).toBe(true);
      const merged = merges.flatMap(({ keptId, otherIds }) => [keptId, ...otherIds]);
      expect(new Set(merged).size).toBe(merged.length);
    }),
  );
});
