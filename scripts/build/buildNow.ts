import { bundleMain } from './bundleMain.ts';
import { bundleRenderer } from './bundleRenderer.ts';
import { copyFonts } from './copyFonts.ts';
import { withBuildLock } from './lock.ts';
import { clearStamp, fingerprint, isBuildFresh, writeStamp } from './stamp.ts';

/**
 * Builds dist/ whole: main (both hosts and their workers), renderer, fonts. A second build that was
 * started meanwhile waits, and finds its work done.
 */
export async function buildNow(): Promise<void> {
  const asked = Date.now();
  await withBuildLock(async (waited) => {
    if (waited && (await isBuildFresh())) return;
    // Taken before, not after: what is edited during the build makes the next one necessary.
    const sources = await fingerprint();
    await clearStamp();
    await Promise.all([bundleMain(), bundleRenderer()]);
    await copyFonts();
    await writeStamp(sources);
    console.error(`Built in ${((Date.now() - asked) / 1000).toFixed(1)} s.`);
  });
}
