import { clusters } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import { advanceOf, isFullWidth, isPictograph } from './fonts/advanceOf.ts';
import { unitsPerEm } from './fonts/advances.ts';
import type { Font } from './fonts/families.ts';

export interface LineSetting {
  readonly font: Font;
  /** Of the font, in px. */
  readonly size: number;
  /** Px that a line may take. */
  readonly width: number;
  /** Infinity: as many as it takes. */
  readonly maxLines: number;
}

const hardBreak = /\r\n|[\n\r\u0085\u2028\u2029]/;
const white = /[^\S\u00a0\u202f\ufeff]/u;
const ellipsis = '…';
/** Kinsoku: what may not begin a line, and what may not end one. */
const neverFirst = new Set(
  '，。、；：！？．）」』】〉》〕］｝”’…‥—～・·ー々,.;:!?)]}%‰°′″ぁぃぅぇぉっゃゅょァィゥェォッャュョ',
);
const neverLast = new Set('（「『【〈《〔［｛“‘([{$¥€£＄￥');
/** Within a word of letters a line may end after these. */
const afterThese = new Set('-‐–—/');

/**
 * The lines of a text, each of which fits the width; a single code point that is wider stands alone. Lines end at
 * spaces and between Han characters by their rules, inside a word only where it is longer than a line. Runs of white
 * space are one space, and none at a line's ends. A text of more than `maxLines` ends with `…`; a blank one has no line.
 */
export function breakLines(text: string, setting: LineSetting): readonly string[] {
  const trimmed = text.trim();
  if (setting.maxLines < 1 || trimmed === '') return [];
  const lines: string[] = [];
  for (const paragraph of trimmed.split(hardBreak)) {
    const isCut = lines.length >= setting.maxLines || !breakParagraph(paragraph, setting, lines);
    if (isCut) {
      lines.push(withEllipsis(lines.pop() ?? '', setting));
      break;
    }
  }
  return lines;
}

/** Puts the lines of a paragraph behind those before it; false: the last one that may be holds the rest, too long, to be cut. */
function breakParagraph(text: string, setting: LineSetting, lines: string[]): boolean {
  const line: Cluster[] = [];
  let width = 0;
  /** How many clusters of the line stand before the last place at which it may end; 0: none yet. */
  let mayEndAt = 0;
  for (const cluster of narrowed(text, setting)) {
    if (isWhite(cluster)) {
      // Where the line is full, the space is where it breaks: it stands in no line.
      const last = line.at(-1);
      if (last === undefined || isWhite(last)) continue;
      line.push({ ...cluster, text: ' ', advance: advanceOf(0x20, setting.font) });
      width += advanceOf(0x20, setting.font);
      mayEndAt = line.length;
      continue;
    }
    if (mayBreakBetween(line.at(-2), line.at(-1), cluster)) mayEndAt = line.length;
    while (line.length > 0 && !fits(width + cluster.advance, setting)) {
      const taken = mayEndAt > 0 ? mayEndAt : lineEndInside(line, cluster);
      if (lines.length + 1 >= setting.maxLines) {
        lines.push(textOf(line));
        return false;
      }
      lines.push(textOf(line.splice(0, taken)));
      width = line.reduce((sum, one) => sum + one.advance, 0);
      mayEndAt = 0;
    }
    line.push(cluster);
    width += cluster.advance;
  }
  lines.push(textOf(line));
  return true;
}

/** The clusters of a text; one that is wider than a line and can be taken apart comes code point by code point. */
function narrowed(text: string, setting: LineSetting): readonly Cluster[] {
  const isKept = ({ advance, drawn }: Cluster): boolean => drawn < 2 || fits(advance, setting);
  const whole = clusters(text, setting.font);
  if (whole.every(isKept)) return whole;
  return whole.flatMap((cluster) =>
    isKept(cluster)
      ? cluster
      : Array.from(cluster.text, (character): Cluster => {
          const codePoint = character.codePointAt(0) ?? 0;
          return { text: character, codePoint, advance: advanceOf(codePoint, setting.font), drawn: 1 };
        }),
  );
}

/** A word fills its line and goes on: the line ends before `next`, or earlier where `next` may not begin one. */
function lineEndInside(line: readonly Cluster[], next: Cluster): number {
  for (let end = line.length; end > 0; end -= 1) {
    const before = line[end - 1];
    const after = line[end] ?? next;
    if (before !== undefined && !neverFirst.has(after.text) && !neverLast.has(before.text)) return end;
  }
  return line.length;
}

function mayBreakBetween(beforeLast: Cluster | undefined, last: Cluster | undefined, next: Cluster): boolean {
  if (last === undefined || (isPlain(last) && isPlain(next)) || isWhite(last)) return false;
  if (neverFirst.has(next.text) || neverLast.has(last.text)) return false;
  if (isOfItsOwn(last) || isOfItsOwn(next)) return !isGlue(last) && !isGlue(next);
  if (last.codePoint === 0x200b) return true;
  return (
    afterThese.has(last.text) && beforeLast !== undefined && isLetter(beforeLast.text) && isLetter(next.text)
  );
}

/** Han and the like, and emoji: each is a word. */
function isOfItsOwn({ codePoint }: Cluster): boolean {
  const isHangul = codePoint >= 0xac00 && codePoint <= 0xd7a3;
  return (isFullWidth(codePoint) && !isHangul) || isPictograph(codePoint);
}

function isGlue({ codePoint }: Cluster): boolean {
  return codePoint === 0xa0 || codePoint === 0x202f || codePoint === 0x2060 || codePoint === 0xfeff;
}

function isWhite({ codePoint, text }: Cluster): boolean {
  return (codePoint <= 0x20 || codePoint > 0x7e) && white.test(text);
}

/** A letter or digit of ASCII: between two of them no line ends, and most of most texts is that. */
function isPlain({ codePoint, text }: Cluster): boolean {
  if (codePoint > 0x7a || text.length > 1) return false;
  return (
    codePoint >= 0x61 || (codePoint >= 0x41 && codePoint <= 0x5a) || (codePoint >= 0x30 && codePoint <= 0x39)
  );
}

function isLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** The same arithmetic as `measureText`, so that a text as wide as the line fits to the last bit. */
function fits(units: number, { size, width }: LineSetting): boolean {
  return (units * size) / unitsPerEm <= width;
}

function textOf(line: readonly Cluster[]): string {
  let all = '';
  for (const { text } of line) all += text;
  return all.trim();
}

/** As much of a line as fits with `…` behind it. */
function withEllipsis(line: string, setting: LineSetting): string {
  let taken = '';
  let width = advanceOf(0x2026, setting.font);
  for (const cluster of clusters(line, setting.font)) {
    if (!fits(width + cluster.advance, setting)) break;
    taken += cluster.text;
    width += cluster.advance;
  }
  return `${taken.replace(/[\s，。、；：,.;:…]+$/u, '')}${ellipsis}`;
}
