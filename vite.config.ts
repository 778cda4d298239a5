import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: `${import.meta.dirname}/renderer`,
  base: './', // app:// and http://127.0.0.1 alike
  plugins: [react()],
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
