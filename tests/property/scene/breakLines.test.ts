import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../shared/scene/breakLines.ts';
import { measureText } from '../../../shared/scene/measureText.ts';

const pieces = [
  'a',
  'W',
  'word',
  'follow-up',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '漢',
  '字串',
  '，',
  '。',
  '「',
  '」',
  '（',
  '）',
  '…',
  '한국',
  'ｱ',
  '👩‍👩‍👧',
  '👋🏽',
  '🇹🇼',
  '🇹',
  'e\u0301',
  '\u0301',
  '\u200d',
  '\u200b',
  'का',
  'ไทย',
  '1,000',
  '-',
  '“',
  '”',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((chosen) => chosen.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const setting = fc.record({
  font: fc.constantFrom('regular' as const, 'semibold' as const),
  size: fc.constantFrom(11, 13, 12.5, 22),
  width: fc.double({ min: 1, max: 300, noNaN: true }),
});

function withoutWhite(of: string): string {
  return of.replace(/[\s\u0085]/g, '');
}

/** No more than one of its code points makes it wider. */
function isOneSign(line: string, measure: (part: string) => number): boolean {
  const characters = Array.from(line);
  const widths = characters.map((_, index) => measure(characters.slice(0, index + 1).join('')));
  return widths.filter((width, index) => width > (widths[index - 1] ?? 0)).length <= 1;
}

describe('broken lines', () => {
  it('fit the width, but for a single sign that is wider', () => {
    fc.assert(
      fc.property(text, setting, fc.integer({ min: 1, max: 4 }), (of, { font, size, width }, maxLines) => {
        const measure = (part: string) => measureText(part, font, size);
        for (const lines of [
          breakLines(of, { font, size, width, maxLines }),
          breakLines(of, { font, size, width, maxLines: Infinity }),
        ]) {
          for (const line of lines) expect(measure(line) <= width || isOneSign(line, measure)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('say the whole text, but for white space', () => {
    fc.assert(
      fc.property(text, setting, (of, given) => {
        const lines = breakLines(of, { ...given, maxLines: Infinity });
        expect(withoutWhite(lines.join(''))).toBe(withoutWhite(of));
      }),
      { numRuns: 1000 },
    );
  });

  it('are no more than asked for, and the same lines as uncut up to the last', () => {
    fc.assert(
      fc.property(text, setting, fc.integer({ min: 1, max: 4 }), (of, given, maxLines) => {
        const all = breakLines(of, { ...given, maxLines: Infinity });
        const cut = breakLines(of, { ...given, maxLines });
        expect(cut.length).toBe(Math.min(all.length, maxLines));
        expect(cut.slice(0, -1)).toEqual(all.slice(0, cut.length - 1));
        if (all.length <= maxLines) expect(cut).toEqual(all);
        else expect(cut.at(-1)).toMatch(/…$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('of Han text obey its rules wherever a line has room for three characters', () => {
    const han = fc
      .array(fc.constantFrom('漢', '字', '客服', '，漢', '。字', '「漢字」', '（服', '務）也'), {
        maxLength: 40,
      })
      .map((chosen) => chosen.join(''));
    fc.assert(
      fc.property(han, fc.integer({ min: 60, max: 200 }), (of, width) => {
        const lines = breakLines(of, { font: 'regular', size: 10, width, maxLines: Infinity });
        for (const [index, line] of lines.entries()) {
          if (index > 0) expect(line).not.toMatch(/^[，。」）]/);
          if (index < lines.length - 1) expect(line).not.toMatch(/[「（]$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
