import type { Id } from '../model/ids.ts';
import { similarTitles } from './similarTitles.ts';

/** Two steps that may be the same, or the one the other's standard: for the person to confirm. */
export interface LikelyPair {
  readonly oneId: Id;
  readonly otherId: Id;
  /** 0…1, of the titles. */
  readonly likeness: number;
}

interface Titled {
  readonly id: Id;
  readonly title: string;
}

/** Less alike than this, a suggestion costs more to read than it saves. */
const leastLikeness = 0.5;
/** Alike enough to be taken for the same until the person says otherwise; below it the person says so first. */
export const sureLikeness = 0.6;
/** What being at the same place of the run is worth beside the title. */
const placeWeight = 0.1;

/**
 * Of two runs in reading order the steps that are called alike: the likest pairs first, each step once, in the order of
 * the first run. Of equal ones those that lie at about the same place. What `isTaken` is not looked at.
 */
export function likelyPairs(
  ones: readonly Titled[],
  others: readonly Titled[],
  isTaken: (id: Id) => boolean = () => false,
): readonly LikelyPair[] {
  const pairs: (LikelyPair & { readonly rank: number })[] = [];
  for (const [at, one] of ones.entries()) {
    if (isTaken(one.id)) continue;
    for (const [otherAt, other] of others.entries()) {
      if (isTaken(other.id)) continue;
      const likeness = similarTitles(one.title, other.title);
      if (likeness < leastLikeness) continue;
      const apart = Math.abs(at / ones.length - otherAt / others.length);
      pairs.push({ oneId: one.id, otherId: other.id, likeness, rank: likeness - placeWeight * apart });
    }
  }
  const chosen = new Map<Id, LikelyPair>();
  const found = new Set<Id>();
  for (const { rank: _rank, ...pair } of pairs.sort((one, other) => other.rank - one.rank)) {
    if (chosen.has(pair.oneId) || found.has(pair.otherId)) continue;
    chosen.set(pair.oneId, pair);
    found.add(pair.otherId);
  }
  return ones.flatMap(({ id }) => chosen.get(id) ?? []);
}
