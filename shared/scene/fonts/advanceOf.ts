import { advances, unitsPerEm } from './advances.ts';
import type { Font } from './families.ts';

const tableEnd = 0x2800;
const absent = -1;

const tables: Readonly<Record<Font, Int16Array>> = {
  regular: unpack(advances.regular),
  semibold: unpack(advances.semibold),
};

/** The width of one character in units of an em (`unitsPerEm`), whatever stands beside it. */
export function advanceOf(codePoint: number, font: Font): number {
  if (isWithoutWidth(codePoint)) return 0;
  const advance = codePoint < tableEnd ? (tables[font][codePoint] ?? absent) : absent;
  return advance === absent ? Math.round(emsElsewhere(codePoint) * unitsPerEm) : advance;
}

/** Control characters, joiners, direction marks, variation selectors and tags: drawn as nothing. */
function isWithoutWidth(codePoint: number): boolean {
  if (codePoint < 0x300)
    return codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0) || codePoint === 0xad;
  return (
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x2028 && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x206f) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    codePoint === 0xfeff ||
    (codePoint >= 0xe0000 && codePoint <= 0xe0fff) ||
    isCombining(codePoint)
  );
}

const combining = /[\p{Mn}\p{Me}]/u;

function isCombining(codePoint: number): boolean {
  // Most text is Latin or Han: those are told apart without the regular expression.
  if (codePoint < 0x300 || (codePoint >= 0x3100 && codePoint < 0xa000)) return false;
  if (codePoint >= 0x1160 && codePoint <= 0x11ff) return true; // Hangul vowels and tails stand inside their syllable
  return combining.test(String.fromCodePoint(codePoint));
}

/** Ems of what is in none of the measured blocks. Wide rather than narrow: text that is shorter than thought still fits. */
function emsElsewhere(codePoint: number): number {
  if (isHalfWidth(codePoint)) return 0.5;
  if (isFullWidth(codePoint)) return 1;
  if (isRegionalIndicator(codePoint)) return 0.7; // two of them are one flag
  if (isPictograph(codePoint)) return 1.3; // Noto 1.28, Segoe 1.37, Apple 1.25
  if (codePoint < 0x600) return 0.65; // Armenian, Hebrew
  if (codePoint < 0x900) return 0.6; // Arabic, Syriac: joined letters are narrow
  if (codePoint < 0x2000) return 0.8; // the scripts of India and South-East Asia
  return 1;
}

function isHalfWidth(codePoint: number): boolean {
  return (codePoint >= 0xff61 && codePoint <= 0xffdc) || (codePoint >= 0xffe8 && codePoint <= 0xffee);
}

/** Han, kana, bopomofo, Hangul, Yi, their punctuation and the full-width forms. */
export function isFullWidth(codePoint: number): boolean {
  if (codePoint < 0x1100) return false;
  return (
    codePoint <= 0x115f ||
    (codePoint >= 0x2e80 && codePoint <= 0x303e) ||
    (codePoint >= 0x3041 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xa960 && codePoint <= 0xa97f) ||
    (codePoint >= 0xac00 && codePoint <= 0xd7a3) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6f) ||
    (codePoint >= 0xff01 && codePoint <= 0xff60) ||
    (codePoint >= 0xffe0 && codePoint <= 0xffe6) ||
    (codePoint >= 0x20000 && codePoint <= 0x3fffd)
  );
}

export function isRegionalIndicator(codePoint: number): boolean {
  return codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;
}

export function isPictograph(codePoint: number): boolean {
  return (codePoint >= 0x1f000 && codePoint <= 0x1faff) || (codePoint >= 0x2600 && codePoint <= 0x27bf);
}

function unpack(blocks: readonly (readonly [number, string])[]): Int16Array {
  const table = new Int16Array(tableEnd).fill(absent);
  for (const [first, words] of blocks) {
    let codePoint = first;
    for (const word of words.split(' ')) {
      const [number = '-', times = '1'] = word.split('*');
      const end = codePoint + Number(times);
      table.fill(number === '-' ? absent : Number.parseInt(number, 36), codePoint, end);
      codePoint = end;
    }
  }
  return table;
}
