import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** The page's first line asks for the program, and not only the first script of it when that has come. */
const preloadProgram: Plugin = {
  name: 'preload-program',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => {
      if (bundle === undefined) return []; // the development server bundles nothing
      const program = Object.values(bundle).find((part) => part.type === 'chunk' && part.name === 'showApp');
      if (program === undefined) throw new Error('No chunk is named showApp: what does the page begin with?');
      const attrs = { rel: 'modulepreload', crossorigin: true, href: `./${program.fileName}` };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  },
};

export default defineConfig({
  root: `${import.meta.dirname}/renderer`,
  base: './', // app:// and http://127.0.0.1 alike
  plugins: [react(), preloadProgram],
  build: {
    outDir: `${import.meta.dirname}/dist/renderer`,
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0, // font-src and img-src of the CSP are 'self'
    modulePreload: { polyfill: false }, // it would be an inline script
    cssCodeSplit: false, // one sheet, known from the page's first line
    chunkSizeWarningLimit: 2048, // read from the disk, not over a network
    sourcemap: true,
    license: { fileName: 'licenses.md' }, // what the bundled packages ask for in return
  },
  worker: { format: 'es' },
});
