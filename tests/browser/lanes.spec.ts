import { emptyProject } from '../../shared/model/tables.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

test.use({ viewport: { width: 1600, height: 900 } });

test('a blueprint from the template, with the keyboard: its lines count what crosses them', async ({
  page,
  host,
}) => {
  const { map, step, header } = await openProject(page, host, emptyProject);
  await map.getByRole('button', { name: 'Add a map…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New map' });
  await dialog.getByRole('radio', { name: /^Customer journey/ }).press('ArrowRight');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Service blueprint');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Branch visit');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await map.getByRole('button', { name: 'Add the first step' }).press('Enter');
  await page.keyboard.type('Draws a number');
  await page.keyboard.press('Enter');
  await expect(step('Draws a number')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Is called');
  await page.keyboard.press('Enter');
  const interaction = map.getByRole('button', { name: /^Line of interaction/ });
  await expect(interaction).toHaveAccessibleName('Line of interaction · 0 crossings');
  // Over the line is one key.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(interaction).toHaveAccessibleName('Line of interaction · 1 crossing');
  await interaction.press('Enter');
  await expect(interaction).toHaveAttribute('aria-pressed', 'true');
  // The lines go where the lanes are: with the backstage over the frontstage that of visibility runs three times.
  await header('Lane Frontstage').press('Enter');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(map.getByRole('button', { name: 'Line of visibility · 1 crossing' })).toHaveCount(3);
});

test('a step that is looked for in a collapsed lane is shown in its strip, which stays closed', async ({
  page,
  host,
}) => {
  const { map, step, header, undo } = await openProject(page, host, claimJourney());
  await header('Lane Customer').click();
  await page.keyboard.press('Alt+Minus');
  await expect(step('Calls')).toHaveCount(0);
  const pane = map.locator('.react-flow__viewport');
  // Far off, so that only the finding can bring the strip into view.
  await page.mouse.move(800, 500);
  await page.mouse.wheel(0, 4000);
  const strip = map.getByRole('button', { name: /^Lane Customer, collapsed/ });
  await expect(strip).not.toBeInViewport();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Calls');
  await page.keyboard.press('Enter');
  const place = pane.locator('[data-tucked]');
  await expect(place).toHaveText('Calls');
  await expect(place).toBeInViewport();
  await expect(strip).toHaveAccessibleName(/, the selected step is in it$/);
  await expect(strip).toBeInViewport();
  // Looking changes nothing: what can be taken back is still the collapsing.
  await undo.click();
  await expect(step('Calls')).toHaveClass(/ selected/);
  await expect(place).toHaveCount(0);
});

test('a lane collapses to a strip that says what it hides, and one undo opens it', async ({ page, host }) => {
  const { map, step, header, undo } = await openProject(page, host, claimJourney());
  await header('Lane Customer').click();
  await page.keyboard.press('Alt+Minus');
  const strip = map.getByRole('button', { name: /^Lane Customer, collapsed, with \d+ steps$/ });
  await expect(strip).toBeFocused();
  await expect(step('Calls')).toHaveCount(0);
  await undo.click();
  await expect(step('Calls')).toBeVisible();
  await map.getByRole('button', { name: 'Collapse Customer' }).click();
  await map.getByRole('button', { name: 'Open Customer again' }).click();
  await expect(step('Calls')).toBeVisible();
});

test('a lane of words is written in where it stands', async ({ page, host }) => {
  const { map, undo } = await openProject(page, host, claimJourney());
  await map.getByRole('button', { name: 'Add a lane', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Text' }).click();
  await page.keyboard.type('Ideas');
  await page.keyboard.press('Enter');
  await map.getByRole('button', { name: 'Ideas, Report: empty' }).press('F2');
  await page.keyboard.type('Ring back within an hour');
  await page.keyboard.press('Enter');
  const written = map.getByRole('button', { name: 'Ideas, Report: Ring back within an hour' });
  await expect(written).toBeFocused();
  await written.dblclick();
  await page.keyboard.type('Something else');
  await page.keyboard.press('Escape');
  await undo.click();
  await expect(map.getByRole('button', { name: 'Ideas, Report: empty' })).toBeVisible();
});

test('participants of a value network are added, moved and renamed', async ({ page, host }) => {
  const { map, step, place, drag, middleOf } = await openProject(page, host, emptyProject);
  await map.getByRole('button', { name: 'Add a map…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New map' });
  await dialog.getByRole('radio', { name: /^Empty value network/ }).check({ force: true });
  await dialog.getByRole('button', { name: 'Create the map' }).click();
  await map.getByRole('button', { name: 'Add a participant' }).click();
  await page.keyboard.type('Garage');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Insurer');
  await page.keyboard.press('Enter');
  await expect(step('Insurer')).toBeFocused();
  const before = await place('Insurer');
  const from = await middleOf(step('Insurer'));
  await drag(from, { x: from.x + 40, y: from.y + 160 });
  // Where exactly is for the grid and the guides to say.
  await expect.poll(async () => (await place('Insurer')).y).toBeGreaterThan(before.y + 100);
  await map.press('Escape');
  await map.locator('.react-flow__pane').dblclick({ position: { x: 200, y: 120 } });
  await page.getByRole('menuitem', { name: 'New on the consumer side' }).click();
  await page.keyboard.type('Driver');
  await page.keyboard.press('Enter');
  await expect(step('Driver')).toBeFocused();
});

test('what is typed right after a command of the palette stands in the field that it opens', async ({
  page,
  host,
}) => {
  const canvas = await openProject(page, host, claimJourney());
  // A machine that is busy: the next frame comes late.
  await page.evaluate(() => {
    const frame = 400;
    window.requestAnimationFrame = (callback) => window.setTimeout(() => callback(performance.now()), frame);
    window.cancelAnimationFrame = (id) => window.clearTimeout(id);
  });
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog').getByRole('combobox');
  await expect(palette).toBeFocused();
  await page.keyboard.type('add a lane');
  await expect(page.getByRole('option').first()).toContainText('lane');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Garage');
  await page.keyboard.press('Enter');
  await expect(canvas.header('Lane Garage')).toBeVisible();
});
