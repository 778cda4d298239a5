import { build } from 'vite';
import { root } from '../root.ts';

/** renderer/ → dist/renderer, by vite.config.ts. Vite's warnings go to stderr; it says nothing else. */
export async function bundleRenderer(): Promise<void> {
  // React's production build, whatever environment a test runner started us in.
  process.env.NODE_ENV = 'production';
  await build({ configFile: `${root}/vite.config.ts`, mode: 'production', logLevel: 'warn' });
}
