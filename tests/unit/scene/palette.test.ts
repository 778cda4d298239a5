import { describe, expect, it } from 'vitest';
import { participantColours } from '../../../shared/model/kinds.ts';
import { palette } from '../../../shared/scene/palette.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const colours = palette[theme];
  const grounds = { background: colours.background, surface: colours.surface, sunken: colours.sunken };
  const tints = Object.fromEntries(
    colours.valenceSoft.map((colour, rank) => [`feeling ${rank - 2}`, colour]),
  );

  it.each(Object.entries({ ...grounds, ...tints }))('write text that is read on %s', (_, ground) => {
    for (const ink of [colours.text, colours.muted])
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(grounds))(
    'write links, pains, praises and warnings that are read on %s',
    (_, ground) => {
      for (const ink of [colours.accent, colours.pain, colours.praise, colours.danger]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('write on filled grounds and on soft ones', () => {
    const pairs = [
      [colours.onAccent, colours.accent],
      [colours.onDanger, colours.danger],
      [colours.onPain, colours.pain],
      [colours.onPraise, colours.praise],
      [colours.accent, colours.accentSoft],
      [colours.danger, colours.dangerSoft],
      [colours.pain, colours.painSoft],
      [colours.praise, colours.praiseSoft],
      [colours.text, colours.accentSoft],
      [colours.text, colours.dangerSoft],
      [colours.text, colours.painSoft],
      [colours.text, colours.praiseSoft],
      [colours.muted, colours.painSoft],
      [colours.muted, colours.praiseSoft],
    ] as const;
    for (const [ink, ground] of pairs) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('draw edges, curves and faces that are seen', () => {
    const marks = [colours.edge, ...colours.valence, ...Object.values(colours.participants)];
    for (const mark of marks) {
      for (const ground of Object.values(grounds)) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
    }
    for (const tint of colours.valenceSoft) expect(contrast(colours.edge, tint)).toBeGreaterThanOrEqual(3);
    for (const disc of colours.valence) expect(contrast(colours.onValence, disc)).toBeGreaterThanOrEqual(3);
  });

  it('tell participants apart', () => {
    expect(new Set(Object.values(colours.participants)).size).toBe(participantColours.length);
  });

  it('are six-digit colours, which every writer of pictures knows', () => {
    for (const value of Object.values(colours).flatMap((one) =>
      Object.values<string>(typeof one === 'string' ? [one] : one),
    )) {
      expect(value).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});
