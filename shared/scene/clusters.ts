import { advanceOf, isPictograph, isRegionalIndicator } from './fonts/advanceOf.ts';
import type { Font } from './fonts/families.ts';

/** What a reader takes for one character, and what a line is never broken inside of. */
export interface Cluster {
  readonly text: string;
  /** Its first code point. */
  readonly codePoint: number;
  /** In units of an em. */
  readonly advance: number;
  /** How many of its code points have a width. */
  readonly drawn: number;
}

const joiner = 0x200d;
const white = /\s/;
const extending = /[\p{M}\p{Emoji_Modifier}]/u;

/** The clusters of single characters of everyday text, one object for all that read it. */
const everyday = 0x300;
const known: Readonly<Record<Font, (Cluster | undefined)[]>> = { regular: [], semibold: [] };

/**
 * The clusters of a text, one after the other. Our own and not Intl.Segmenter's, since lines must break alike in
 * every host, and the versions of ICU differ: a character with its marks, an emoji with its modifiers or joined to
 * others, a flag, a Hangul syllable written in letters.
 */
export function clusters(text: string, font: Font): readonly Cluster[] {
  const found: Cluster[] = [];
  let place = 0;
  while (place < text.length) {
    const head = text.codePointAt(place) ?? 0;
    let end = place + lengthOf(head);
    let previous = head;
    let next = text.codePointAt(end);
    if (head < everyday && (next === undefined || next < everyday)) {
      // Nothing below joins what stands before it.
      found.push(clusterOf(head, font));
      place = end;
      continue;
    }
    let advance = advanceOf(head, font);
    let drawn = advance > 0 ? 1 : 0;
    let flags = isRegionalIndicator(head) ? 1 : 0;
    while (next !== undefined && continues(previous, next, flags)) {
      const width = previous === joiner || isSkinTone(next) ? 0 : advanceOf(next, font);
      advance += width;
      if (width > 0) drawn += 1;
      if (isRegionalIndicator(next)) flags += 1;
      previous = next;
      end += lengthOf(next);
      next = text.codePointAt(end);
    }
    found.push({ text: text.slice(place, end), codePoint: head, advance, drawn });
    place = end;
  }
  return found;
}

function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

function clusterOf(codePoint: number, font: Font): Cluster {
  const kept = known[font][codePoint];
  if (kept !== undefined) return kept;
  const advance = advanceOf(codePoint, font);
  const made = { text: String.fromCodePoint(codePoint), codePoint, advance, drawn: advance > 0 ? 1 : 0 };
  known[font][codePoint] = made;
  return made;
}

function continues(previous: number, codePoint: number, flags: number): boolean {
  if (codePoint < 0x300 || white.test(String.fromCodePoint(previous))) return false;
  if (codePoint === joiner || isSkinTone(codePoint)) return true;
  if (previous === joiner) return isPictograph(codePoint);
  if (isRegionalIndicator(codePoint)) return flags === 1 && isRegionalIndicator(previous);
  if ((codePoint >= 0x3100 && codePoint < 0xa640) || (codePoint >= 0xac00 && codePoint < 0xd7b0))
    return false;
  if (codePoint >= 0x1160 && codePoint <= 0x11ff) return previous >= 0x1100 && previous <= 0x11ff;
  return isExtending(codePoint);
}

function isExtending(codePoint: number): boolean {
  return (codePoint >= 0xe0020 && codePoint <= 0xe007f) || extending.test(String.fromCodePoint(codePoint));
}

function isSkinTone(codePoint: number): boolean {
  return codePoint >= 0x1f3fb && codePoint <= 0x1f3ff;
}
