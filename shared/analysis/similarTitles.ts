/**
 * How alike two titles are, 0…1: the pairs of neighbouring signs that they share, counted as often as they stand there
 * (Dice 1945). Case, accents, width and punctuation do not count. Two Han characters are a pair, and so a word, already.
 */
export function similarTitles(one: string, other: string): number {
  const [first, second] = [plain(one), plain(other)];
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const left = pairsOf(first);
  const right = pairsOf(second);
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = total(left) + total(right);
  return all === 0 ? 0 : (2 * shared) / all;
}

function plain(title: string): string {
  const letters = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return letters.trim();
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const word of text.split(' ')) {
    const signs = Array.from(word);
    for (let at = 0; at + 1 < signs.length; at += 1) {
      const pair = `${signs[at] ?? ''}${signs[at + 1] ?? ''}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

function total(pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
