/** What two texts are compared by: made once for each, so that two thousand of them are compared within a second. */
export interface Features {
  /** Case, accents, width and punctuation do not count. */
  readonly plain: string;
  /** Pairs of neighbouring signs within a word, each once. Two Han characters are such a pair, and so a word, already. */
  readonly pairs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * How alike two texts are, 0…1; the same both ways, and 1 for a text and itself. The mean of the pairs of signs that they
 * share (Dice 1945: twice what is shared, of what both have) and of their words (Jaccard 1901: what is shared, of all).
 * The pairs find *waited* in *waiting*, the words tell *on hold* from *on holiday*.
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [first, second] = [featuresOf(one), featuresOf(other)];
  if (first.plain === second.plain) return first.plain === '' ? 0 : 1;
  const sharedOf = (parts: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...parts].filter((part) => others.has(part)).length;
  return meanLikeness(
    { shared: sharedOf(first.pairs, second.pairs), all: first.pairs.size + second.pairs.size },
    { shared: sharedOf(first.words, second.words), all: first.words.size + second.words.size },
  );
}

/** What two sets share, and what both have together (so that what is shared counts twice). */
interface Overlap {
  readonly shared: number;
  readonly all: number;
}

/** The mean of Dice's coefficient of the pairs and Jaccard's of the words, 0…1; of what there is none, the other alone. */
export function meanLikeness(pairs: Overlap, words: Overlap): number {
  const dice = pairs.all === 0 ? null : (2 * pairs.shared) / pairs.all;
  const jaccard = words.all === 0 ? null : words.shared / (words.all - words.shared);
  if (dice === null || jaccard === null) return dice ?? jaccard ?? 0;
  return Math.min(1, (dice + jaccard) / 2);
}

/** What a text is compared by. */
export function featuresOf(text: string): Features {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const pairs = new Set<string>();
  const words = new Set<string>();
  // Han text has no spaces: a run of it is cut out of its surroundings, and each of its pairs is a word.
  for (const run of plain.match(/\p{Script=Han}+|[^\p{Script=Han}\s]+/gu) ?? []) {
    const signs = Array.from(run);
    const isHan = /^\p{Script=Han}/u.test(run);
    if (!isHan || signs.length === 1) words.add(run);
    for (let at = 0; at + 1 < signs.length; at += 1) {
      const pair = `${signs[at] ?? ''}${signs[at + 1] ?? ''}`;
      pairs.add(pair);
      if (isHan) words.add(pair);
    }
  }
  return { plain, pairs, words };
}
