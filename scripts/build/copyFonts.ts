import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';

/**
 * The fonts that the program carries, so that the scene, the screen and every file that is written
 * have the same letters: a Latin face in two weights, and a Han face each for traditional and
 * simplified script. Only the regular weight of these: a second one would add 18 MB for bold Han.
 */
const fonts = [
  { from: 'inter', weights: ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'] },
  { from: 'noto-sans-tc', weights: ['400Regular/NotoSansTC_400Regular.ttf'] },
  { from: 'noto-sans-sc', weights: ['400Regular/NotoSansSC_400Regular.ttf'] },
] as const;

/** node_modules/@expo-google-fonts → dist/renderer/fonts, each family with its licence (OFL). */
export async function copyFonts(): Promise<void> {
  const to = join(root, 'dist/renderer/fonts');
  await mkdir(to, { recursive: true });
  for (const { from, weights } of fonts) {
    const family = join(root, 'node_modules/@expo-google-fonts', from);
    await cp(join(family, 'LICENSE_FONT'), join(to, `${from}-OFL.txt`));
    for (const weight of weights) {
      const file = weight.slice(weight.indexOf('/') + 1);
      await cp(join(family, weight), join(to, file));
    }
  }
}
