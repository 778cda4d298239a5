import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What is used of fontkit, which brings no types. */
interface FontFile {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}
const fontkit = require('fontkit') as { openSync(path: string): FontFile };

const fonts = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  semibold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
} as const;

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

/** The text of advances.ts. */
export function advanceTable(): string {
  const files = Object.entries(fonts).map(
    ([name, file]) => [name, fontkit.openSync(require.resolve(file))] as const,
  );
  const units = new Set(files.map(([, font]) => font.unitsPerEm));
  const [unitsPerEm] = units;
  if (units.size !== 1 || unitsPerEm === undefined) throw new Error('the fonts differ in their units per em');
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
    ...files.flatMap(([name, font]) => [
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

/** As Prettier would set it: one string, joined by `+` over lines of at most 108 columns. */
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
