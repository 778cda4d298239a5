import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { paletteProperties } from '../../../renderer/styles/showPalette.ts';
import { palette } from '../../../shared/scene/palette.ts';

const root = resolve(import.meta.dirname, '../../../renderer');
const read = (pattern: string): ReadonlyMap<string, string> =>
  new Map(globSync(pattern, { cwd: root }).map((path) => [path, readFileSync(resolve(root, path), 'utf8')]));
const sheets = read('**/*.css');
const components = read('**/*.tsx');

/** Set by react-aria on its own elements. */
const ofReactAria = ['--trigger-width', '--tree-item-level'];

const inSheets = Array.from(sheets.values()).join('\n');
const inComponents = Array.from(components.values()).join('\n');
const defined = new Set([
  ...paletteProperties().keys(),
  ...ofReactAria,
  ...Array.from(inSheets.matchAll(/(?<=[{;\s])(--[\w-]+)\s*:/g), ([, name]) => name ?? ''),
  // Handed to an element by a component: style={{ '--level': … }}.
  ...Array.from(inComponents.matchAll(/'(--[\w-]+)'/g), ([, name]) => name ?? ''),
]);

test('every custom property that a style sheet asks for is there', () => {
  expect(sheets.size).toBeGreaterThan(20);
  const missing = Array.from(sheets).flatMap(([path, sheet]) =>
    Array.from(sheet.matchAll(/var\((--[\w-]+)\)/g), ([, name]) => name ?? '')
      .filter((name) => !defined.has(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('no colour of the palette is written a second time in a style sheet', () => {
  const colours = new Set(
    [palette.light, palette.dark]
      .flatMap((theme) => [...Object.values(theme), ...Object.values(theme.participants)].flat() as unknown[])
      .filter((value): value is string => typeof value === 'string' && value !== '#ffffff'),
  );
  const repeated = Array.from(sheets).flatMap(([path, sheet]) =>
    Array.from(sheet.matchAll(/#[0-9a-f]{6}\b/gi), ([colour]) => colour.toLowerCase())
      .filter((colour) => colours.has(colour))
      .map((colour) => `${path}: ${colour}`),
  );
  expect(repeated).toEqual([]);
});

test('the palette is on the page under its own names, in both themes', () => {
  const properties = paletteProperties();
  const { light, dark } = palette;
  expect(properties.get('--accent-soft')).toBe(`light-dark(${light.accentSoft}, ${dark.accentSoft})`);
  expect(properties.get('--valence-very-bad')).toBe(`light-dark(${light.valence[0]}, ${dark.valence[0]})`);
  expect(properties.get('--participant-teal')).toBe(
    `light-dark(${light.participants.teal}, ${dark.participants.teal})`,
  );
});
