import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

test('a menu that is closed and only fades swallows no shortcut', async ({ page, host }) => {
  await openProject(page, host, claimJourney());
  // It fades for as long as this test needs to press the next key.
  await page.evaluate(() => {
    document.styleSheets[0]!.insertRule('[data-exiting] { transition-duration: 3s !important; }');
  });
  const settings = page.getByRole('button', { name: 'Language and theme' });
  await settings.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[role=dialog][data-exiting]')).toBeVisible();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox');
  await expect(palette).toBeFocused();
  // The menu gives its focus back when it has faded, but not from a dialog that was opened meanwhile.
  await expect(page.locator('[role=dialog][data-exiting]')).toHaveCount(0);
  await page.keyboard.type('find');
  await expect(palette).toHaveValue('find');
});

test('Escape right after the palette lets go of the selected step', async ({ page, host }) => {
  const { map, expectSelected } = await openProject(page, host, claimJourney());
  await map.locator('.react-flow__node').first().click();
  await expect(map.locator('.react-flow__node.selected')).toHaveCount(1);
  // Nobody gets the focus back before the next frame; frames as they come on a machine that is busy.
  await page.evaluate((frame) => {
    window.requestAnimationFrame = (callback) => window.setTimeout(() => callback(performance.now()), frame);
  }, 1500);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Escape');
  await expectSelected([]);
});

test('Delete on a locked step is refused, and so is the next one', async ({ page, host }) => {
  const { map, step, expectSelected } = await openProject(page, host, claimJourney());
  const count = await map.locator('.react-flow__node').count();
  await step('Calls').click();
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Delete');
  await expect(page.getByText('This step is locked.').first()).toBeVisible();
  await page.keyboard.press('Delete');
  await expectSelected(['Calls']);
  await expect(map.locator('.react-flow__node')).toHaveCount(count);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`a dialog that a menu or the palette opened gives the focus back to the map (${reducedMotion})`, async ({
    page,
    host,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const { step } = await openProject(page, host, claimJourney());
    await step('Calls').click();
    for (const name of ['Comment…', 'Connect with…', 'Add a pain point…']) {
      await step('Calls').click({ button: 'right' });
      await page.getByRole('menuitem', { name }).click();
      await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(step('Calls'), name).toBeFocused();
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('comment on');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Comments on/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(step('Calls')).toBeFocused();
  });
}

test('keys mean what shows that it has the focus, and not what was selected elsewhere', async ({
  page,
  host,
}) => {
  const { map, step, header } = await openProject(page, host, claimJourney());
  await step('Calls').click();
  await step('Holds').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(step('Holds')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('Waits');
  await page.keyboard.press('Enter');
  await expect(step('Waits')).toBeVisible();
  await expect(step('Calls')).toBeVisible();
  await step('Calls').click();
  await header('Stage Report').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Tell');
  await page.keyboard.press('Enter');
  await expect(header('Stage Tell')).toBeVisible();
  await expect(map.getByRole('group', { name: /^Calls,/ })).toBeVisible();
});

test('the cells of a lane of words come into view with the focus', async ({ page, host }) => {
  const { map } = await openProject(page, host, claimJourney());
  await map.getByRole('button', { name: 'Add a lane', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Text' }).click();
  await page.keyboard.type('Ideas');
  await page.keyboard.press('Enter');
  await page.setViewportSize({ width: 900, height: 430 });
  const cells = map.getByRole('button', { name: /^Ideas, .*: empty$/ });
  await cells.first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const view = (await map.boundingBox())!;
  await expect
    .poll(async () => {
      const box = (await cells.first().boundingBox())!;
      return box.x >= view.x && box.y >= view.y && box.y + box.height <= view.y + view.height + 1;
    })
    .toBe(true);
});
