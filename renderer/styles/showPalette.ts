import { palette } from '../../shared/scene/palette.ts';
import type { Palette } from '../../shared/scene/palette.ts';

const { light, dark } = palette;
const valenceNames = ['very-bad', 'bad', 'neutral', 'good', 'very-good'] as const;

/**
 * The palette as custom properties: `onAccent` → `--on-accent`, `valence[0]` → `--valence-very-bad` (and
 * `--valence-soft-…`), `participants.blue` → `--participant-blue`. Name → value.
 */
export function paletteProperties(): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const add = (name: string, ofLight: string, ofDark: string): void => {
    properties.set(`--${name}`, `light-dark(${ofLight}, ${ofDark})`);
  };
  for (const name of Object.keys(light) as (keyof Palette)[]) {
    const [ofLight, ofDark] = [light[name], dark[name]];
    if (typeof ofLight === 'string') add(kebab(name), ofLight, ofDark as string);
  }
  valenceNames.forEach((name, index) => {
    add(`valence-${name}`, light.valence[index] ?? '', dark.valence[index] ?? '');
    add(`valence-soft-${name}`, light.valenceSoft[index] ?? '', dark.valenceSoft[index] ?? '');
  });
  for (const colour of Object.keys(light.participants) as (keyof Palette['participants'])[]) {
    add(`participant-${colour}`, light.participants[colour], dark.participants[colour]);
  }
  return properties;
}

/** Puts the palette on the page. A constructed style sheet, since the CSP lets no <style> in. */
export function showPalette(): void {
  const sheet = new CSSStyleSheet();
  const lines = Array.from(paletteProperties(), ([name, value]) => `${name}:${value}`);
  sheet.replaceSync(`:root{${lines.join(';')}}`);
  document.adoptedStyleSheets.push(sheet);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
