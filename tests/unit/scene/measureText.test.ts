import { describe, expect, it } from 'vitest';
import { openFont } from '../../../scripts/fonts/openFont.ts';
import { advanceOf } from '../../../shared/scene/fonts/advanceOf.ts';
import { measureText } from '../../../shared/scene/measureText.ts';

describe('the table of advances', () => {
  it.each(['regular', 'semibold'] as const)('says what the font file says: %s', (weight) => {
    const font = openFont(weight);
    const letters = font.characterSet.filter(
      (codePoint) =>
        (codePoint >= 0x20 && codePoint < 0x250 && codePoint !== 0xad) || // a soft hyphen is drawn only at a line's end
        (codePoint >= 0x370 && codePoint < 0x483) ||
        (codePoint >= 0x1e00 && codePoint < 0x1f00) ||
        (codePoint >= 0x2010 && codePoint < 0x2028) ||
        (codePoint >= 0x20a0 && codePoint < 0x20c0) ||
        (codePoint >= 0x2190 && codePoint < 0x2300),
    );
    expect(letters.length).toBeGreaterThan(1000);
    const differing = letters.filter(
      (codePoint) => advanceOf(codePoint, weight) !== font.glyphForCodePoint(codePoint).advanceWidth,
    );
    expect(differing).toEqual([]);
  });
});

describe('the width of a text', () => {
  it('is the sum of its characters and grows with the size', () => {
    const width = measureText('Waits on hold', 'regular', 13);
    expect(measureText('Waits', 'regular', 13) + measureText(' on hold', 'regular', 13)).toBeCloseTo(
      width,
      9,
    );
    expect(measureText('Waits on hold', 'regular', 26)).toBeCloseTo(2 * width, 9);
    expect(measureText('Waits on hold', 'semibold', 13)).toBeGreaterThan(width);
    expect(measureText('', 'regular', 13)).toBe(0);
  });

  it('counts Han, kana and full-width forms as one em, half-width katakana as half of one', () => {
    expect(measureText('槽點，ナ：', 'regular', 10)).toBe(50);
    expect(measureText('ｱｲ', 'regular', 10)).toBe(10);
    expect(measureText('𠮷', 'regular', 10)).toBe(10);
  });

  it('counts nothing for marks, joiners and signs that are not drawn', () => {
    expect(measureText('e\u0301', 'regular', 13)).toBe(measureText('e', 'regular', 13));
    expect(measureText('a\u200b\u00ad\ufeff\u0007b', 'regular', 13)).toBe(measureText('ab', 'regular', 13));
  });

  it('counts a family or a toned hand as one emoji, and a flag as one sign', () => {
    const one = measureText('👩', 'regular', 10);
    expect(one).toBeCloseTo(13, 1);
    expect(measureText('👩‍👩‍👧‍👦', 'regular', 10)).toBe(one);
    expect(measureText('👋🏽', 'regular', 10)).toBe(one);
    expect(measureText('🇹🇼', 'regular', 10)).toBeLessThan(1.5 * one);
  });

  it('has a width for every script', () => {
    for (const text of ['한국어', 'ไทย', 'हिन्दी', 'عربي', 'עברית', 'Ελλάδα', 'Привет', 'Việt']) {
      expect(measureText(text, 'regular', 10)).toBeGreaterThan(10);
    }
  });
});
