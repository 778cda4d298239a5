import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { startDesktop as start } from './startDesktop.ts';
import type { Desktop, DesktopOptions } from './startDesktop.ts';

interface Fixtures {
  /** Starts the desktop; with the test it is ended, and its library removed. */
  readonly startDesktop: (options?: DesktopOptions) => Promise<Desktop>;
}

/** Playwright's `test` against the built program in the real Electron. */
export const test = base.extend<Fixtures>({
  // Playwright reads the first argument's pattern to know what a fixture needs.
  startDesktop: async ({}, use) => {
    const started: Desktop[] = [];
    await use(async (options) => {
      const desktop = await start(options);
      started.push(desktop);
      return desktop;
    });
    for (const desktop of started) await desktop.discard();
    // Chromium's own processes may still write for a moment after the main one has ended.
    const removal = { recursive: true, force: true, maxRetries: 20 };
    for (const { dataFolder } of started) await rm(dataFolder, removal);
  },
});

export { expect } from '@playwright/test';
