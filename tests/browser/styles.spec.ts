import { expect, test } from './host/test.ts';

test('what is true of everything stands before what a component says otherwise', async ({ page }) => {
  const places = await page.evaluate(() => {
    const selectors = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.selectorText] : [])),
    );
    // A class of a CSS module: the file's own name for it, and a hash.
    const first = selectors.findIndex((selector) => /\._\w+_\w{5}_\d/.test(selector));
    return { focus: selectors.findIndex((selector) => selector.startsWith(':focus-visible')), first };
  });
  expect(places.focus).toBeGreaterThan(-1);
  expect(places.first).toBeGreaterThan(places.focus);
});
