import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A key between two siblings' keys; null: no neighbour on that side. Where both have the same key, it follows them. */
export function positionBetween(before: string | null, after: string | null): string {
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

/** The keys of `count` siblings that follow `after`. */
export function positionsAfter(after: string | null, count: number): readonly string[] {
  return generateNKeysBetween(after, null, count);
}

/** The key that puts a record at `index` among its sorted siblings, itself not counted. */
export function positionAt(siblings: readonly { readonly position: string }[], index: number): string {
  const place = Math.max(0, Math.min(index, siblings.length));
  return positionBetween(siblings[place - 1]?.position ?? null, siblings[place]?.position ?? null);
}
