import { openFont } from './openFont.ts';
import type { FontFile } from './openFont.ts';

/** First and last code point of what people write in a map in Latin, Greek or Cyrillic, and its signs. */
const blocks: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x370, 0x52f], // Greek, Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese
  [0x2000, 0x206f], // general punctuation
  [0x2070, 0x209f], // superscripts and subscripts
  [0x20a0, 0x20bf], // currency
  [0x2100, 0x218f], // letter-like signs, fractions
  [0x2190, 0x22ff], // arrows, mathematics
  [0x2460, 0x24ff], // enclosed numbers
  [0x25a0, 0x27bf], // geometric shapes, signs, dingbats
];

/** The text of advances.ts, as yet unformatted. */
export function advanceTable(): string {
  const fonts = [
    ['regular', openFont('regular')],
    ['semibold', openFont('semibold')],
  ] as const;
  const [unitsPerEm, ...others] = new Set(fonts.map(([, font]) => font.unitsPerEm));
  if (unitsPerEm === undefined || others.length > 0)
    throw new Error('the fonts differ in their units per em');
  return [
    '// Written by scripts/fonts/measure.ts from Inter 400 and 600; change that, not this.',
    '',
    '/** Units of one em. */',
    `export const unitsPerEm = ${unitsPerEm};`,
    '',
    '/**',
    ' * The widths of characters: first code point of a block, then in base 36 the advance of each one that follows it.',
    ' * `-`: the font has no such character. `number*times`: the same several times.',
    ' */',
    'export const advances = {',
    ...fonts.flatMap(([name, font]) => [
      `  ${name}: [`,
      ...blocks.flatMap((block) => blockLines(font, block)),
      '  ],',
    ]),
    '} as const;',
    '',
  ].join('\n');
}

function blockLines(font: FontFile, [first, last]: readonly [number, number]): readonly string[] {
  const runs: { word: string; times: number }[] = [];
  for (let codePoint = first; codePoint <= last; codePoint += 1) {
    const word = font.hasGlyphForCodePoint(codePoint)
      ? Math.round(font.glyphForCodePoint(codePoint).advanceWidth).toString(36)
      : '-';
    const run = runs.at(-1);
    if (run?.word === word) run.times += 1;
    else runs.push({ word, times: 1 });
  }
  const words = runs.map(({ word, times }) => (times === 1 ? word : `${word}*${times}`));
  return ['    [', `      0x${first.toString(16)},`, ...quoted(words), '    ],'];
}

/** One string, joined by `+` over lines that fit. */
function quoted(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 90) {
      lines.push(line);
      line = '';
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines.map((text, index) => {
    const indent = index === 0 ? '      ' : '        ';
    return `${indent}'${text}'${index === lines.length - 1 ? ',' : ' +'}`;
  });
}
