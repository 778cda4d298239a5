import { createRequire } from 'node:module';
import type { Font } from '../../shared/scene/fonts/families.ts';

/** What is used of fontkit, which brings no types. */
export interface FontFile {
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

const require = createRequire(import.meta.url);

const files: Readonly<Record<Font, string>> = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  semibold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
};

/** The file that the program's text of this weight is drawn with. */
export function openFont(font: Font): FontFile {
  const fontkit = require('fontkit') as { openSync(path: string): FontFile };
  return fontkit.openSync(require.resolve(files[font]));
}
