import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

// A key grows by a sign for every five or six insertions at the same place; the schema takes 200 of them.
const longest = 60;

/**
 * A key between two siblings' keys; a null neighbour: none on that side. Null where there is no such key: both
 * have the same one (made at the same time in two windows), or it would become too long. Then all siblings get
 * new keys.
 */
export function positionBetween(before: string | null, after: string | null): string | null {
  try {
    const key = generateKeyBetween(before, after);
    return key.length <= longest ? key : null;
  } catch {
    return null;
  }
}

/** The keys of `count` siblings that follow `after`. */
export function positionsAfter(after: string | null, count: number): readonly string[] {
  if (after === null) return generateNKeysBetween(null, null, count);
  try {
    return generateNKeysBetween(after, null, count);
  } catch {
    // Not a key that we made. Whatever begins with it sorts behind it.
    return generateNKeysBetween(null, null, count).map((key) => after + key);
  }
}

/** The key of a sibling that is put behind all the others, which are sorted. */
export function positionBehind(siblings: readonly { readonly position: string }[]): string {
  return positionsAfter(siblings.at(-1)?.position ?? null, 1)[0] ?? firstPosition;
}

/** The key of an only child. */
export const firstPosition = 'a0';
