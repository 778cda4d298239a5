import { rm } from 'node:fs/promises';
import { test as base, type Browser } from '@playwright/test';
import { listenForComplaints, type Complaints } from './complaints.ts';
import { launchChromium } from './launchChromium.ts';
import { startHost as start, type Host, type HostOptions } from './startHost.ts';

interface Fixtures {
  /** Starts a further host; it is stopped, and the folder that it was given removed, with the test. */
  readonly startHost: (options?: HostOptions) => Promise<Host>;
  /** The test's own host, with an empty library. */
  readonly host: Host;
  /** Fails the test when a page complained; `complaints.expect(/…/)` for what the test provokes. */
  readonly complaints: Complaints;
}

/**
 * Playwright's `test` against the built program: each worker has a Chromium, each test a host with an
 * empty library and a fresh context whose `page` stands on home.
 */
export const test = base.extend<Fixtures, { browser: Browser }>({
  browser: [
    // Playwright reads the first argument's pattern to know what a fixture needs.
    async ({}, use) => {
      const browser = await launchChromium();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  startHost: async ({}, use) => {
    const hosts: Host[] = [];
    await use(async (options) => {
      const host = await start(options);
      hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map((host) => host.stop()));
    for (const { dataFolder } of hosts) await rm(dataFolder, { recursive: true, force: true });
  },

  host: async ({ startHost }, use) => {
    await use(await startHost());
  },

  complaints: [
    // `startHost` is named so that the hosts stop only when all complaints have been read.
    async ({ context, startHost: _ }, use) => {
      const complaints = listenForComplaints(context);
      await use(complaints);
      const faults = complaints.faults();
      if (faults.length > 0) throw new Error(`The page complained:\n${faults.join('\n')}`);
    },
    { auto: true },
  ],

  // `complaints` is named so that it listens before the page is loaded.
  page: async ({ page, host, complaints: _ }, use) => {
    await page.goto(host.url);
    // The page is loaded before the program is, which then shows its first screen.
    await page.locator('#root > *').first().waitFor({ state: 'attached' });
    await use(page);
    // Before the host stops: what the page still asks for would be refused, and complained of.
    await page.close();
  },
});

export { expect } from '@playwright/test';
