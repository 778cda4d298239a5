import type { BrowserContext } from '@playwright/test';

/** What the pages of a context complained of: console errors, CSP violations, uncaught errors. */
export interface Complaints {
  /** Lets complaints like this one pass, and makes it a fault when none comes. */
  readonly expect: (pattern: RegExp) => void;
  /** What came unasked, and what was expected and did not come. */
  readonly faults: () => readonly string[];
}

/** Listens to every page of the context, from now on. Chromium tells CSP violations as console errors. */
export function listenForComplaints(context: BrowserContext): Complaints {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, line } = message.location();
    heard.push(`console: ${message.text()} (${url}:${String(line)})`);
  });
  context.on('weberror', (error) => {
    heard.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  return {
    expect: (pattern) => {
      expected.push(pattern);
    },
    faults: () => [
      ...heard.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
      ...expected
        .filter((pattern) => !heard.some((complaint) => pattern.test(complaint)))
        .map((pattern) => `expected, but not heard: ${String(pattern)}`),
    ],
  };
}
