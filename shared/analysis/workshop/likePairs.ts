import type { Features } from './likeness.ts';
import { featuresOf, meanLikeness } from './likeness.ts';

/** Called with two places in the list of texts, the smaller one first, and how alike they are, 0…1. */
export type OnPair = (one: number, other: number, likeness: number) => void;

// In a long list, what every eighth text has says nothing of any of them; it is what takes the time, too.
const longList = 100;
const commonShare = 1 / 8;

/**
 * Tells of a list of texts the pairs that are at least this alike. What many of them have weighs less (inverse document
 * frequency, Spärck Jones 1972), so that *the* and *is* make no two notes alike. Through an index of who has what, so
 * that texts that share nothing are never compared.
 */
export function likePairs(texts: readonly string[], least: number, onPair: OnPair): void {
  const all = texts.map(featuresOf);
  const pairs = indexOf(all, ({ pairs: parts }) => parts);
  const words = indexOf(all, ({ words: parts }) => parts);
  const sharedPairs = new Float64Array(all.length);
  const sharedWords = new Float64Array(all.length);
  const firstOf = new Map<string, number>();
  for (const [other, { plain }] of all.entries()) {
    gather(pairs, other, sharedPairs);
    gather(words, other, sharedWords);
    const twin = firstOf.get(plain);
    if (twin === undefined && plain !== '') firstOf.set(plain, other);
    for (let one = 0; one < other; one += 1) {
      const [inPairs, inWords] = [sharedPairs[one] ?? 0, sharedWords[one] ?? 0];
      const isTwin = twin !== undefined && all[one]?.plain === plain;
      if (inPairs === 0 && inWords === 0 && !isTwin && least > 0) continue;
      const likeness = isTwin
        ? 1
        : meanLikeness(
            { shared: inPairs, all: (pairs.weights[one] ?? 0) + (pairs.weights[other] ?? 0) },
            { shared: inWords, all: (words.weights[one] ?? 0) + (words.weights[other] ?? 0) },
          );
      if (likeness >= least) onPair(one, other, likeness);
    }
    sharedPairs.fill(0, 0, other);
    sharedWords.fill(0, 0, other);
  }
}

interface Index {
  /** Of each text its parts, by number. */
  readonly parts: readonly (readonly number[])[];
  /** Of each part the texts that have it, in their order, as far as they were gathered. */
  readonly holders: readonly number[][];
  readonly weightOf: readonly number[];
  /** Of each text, what all of its parts weigh. */
  readonly weights: readonly number[];
}

function indexOf(all: readonly Features[], partsOf: (features: Features) => ReadonlySet<string>): Index {
  const counts = new Map<string, number>();
  for (const features of all) {
    for (const part of partsOf(features)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const most = all.length < longList ? all.length : Math.max(2, all.length * commonShare);
  const numbers = new Map<string, number>();
  const weightOf: number[] = [];
  for (const [part, count] of counts) {
    if (count > most) continue;
    numbers.set(part, weightOf.length);
    // What every text has weighs a little still: in a short list it is what they are about.
    weightOf.push(Math.log(1 + all.length / count));
  }
  const parts = all.map((features) => [...partsOf(features)].flatMap((part) => numbers.get(part) ?? []));
  const weights = parts.map((held) => held.reduce((sum, part) => sum + (weightOf[part] ?? 0), 0));
  return { parts, holders: weightOf.map(() => []), weightOf, weights };
}

/** Adds to each earlier text what it shares with this one, which is then an earlier one itself. */
function gather({ parts, holders, weightOf }: Index, place: number, shared: Float64Array): void {
  for (const part of parts[place] ?? []) {
    const weight = weightOf[part] ?? 0;
    const earlier = holders[part] ?? [];
    for (let at = 0; at < earlier.length; at += 1) {
      const one = earlier[at] ?? 0;
      shared[one] = (shared[one] ?? 0) + weight;
    }
    earlier.push(place);
  }
}
