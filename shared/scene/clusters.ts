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

/**
 * The clusters of a text, one after the other. Our own and not Intl.Segmenter's, since lines must break alike in
 * every host, and the versions of ICU differ: a character with its marks, an emoji with its modifiers or joined to
 * others, a flag, a Hangul syllable written in letters.
 */
export function* clusters(text: string, font: Font): Generator<Cluster, void> {
  let cluster = '';
  let head = 0;
  let previous = 0;
  let advance = 0;
  let drawn = 0;
  let flags = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isInside = cluster !== '' && continues(previous, codePoint, flags);
    if (!isInside) {
      if (cluster !== '') yield { text: cluster, codePoint: head, advance, drawn };
      cluster = '';
      head = codePoint;
      advance = 0;
      drawn = 0;
      flags = 0;
    }
    const isMerged = isInside && (previous === joiner || isSkinTone(codePoint));
    const width = isMerged ? 0 : advanceOf(codePoint, font);
    cluster += character;
    advance += width;
    if (width > 0) drawn += 1;
    if (isRegionalIndicator(codePoint)) flags += 1;
    previous = codePoint;
  }
  if (cluster !== '') yield { text: cluster, codePoint: head, advance, drawn };
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
