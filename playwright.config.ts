import { defineConfig } from '@playwright/test';

export default defineConfig({
  forbidOnly: true,
  retries: 0, // a test that fails now and then has found something
  fullyParallel: true, // each test has a host and a library of its own
  workers: 2,
  // Generous, since they bound only what hangs: on a busy machine with two cores all takes longer.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    actionTimeout: 30_000, // a click on what is not there says so, rather than use up the test's time
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'browser', testDir: 'tests/browser', outputDir: 'test-results/browser' },
    {
      name: 'desktop',
      testDir: 'tests/desktop',
      outputDir: 'test-results/desktop',
      workers: 1, // one window at a time has the focus
      fullyParallel: false,
    },
  ],
});
