import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './host/test.ts';
import { expectStored, workbench } from './story.ts';

/** Pastes text as a spreadsheet or an editor puts it on the clipboard. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

async function newProject(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New project' }).click();
  await expect(workbench(page).map).toBeVisible();
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('textbox', { name: 'Project name' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function goHome(page: Page): Promise<void> {
  await expectStored(page);
  await page.getByRole('button', { name: 'Back to the library' }).click();
}

test('steps are copied, cut and pasted by keys: within a map, and into another project', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await newProject(page, 'First');
  const { map, undo } = workbench(page);
  const step = (title: string) => map.locator('.react-flow__node').filter({ hasText: title });
  await map.focus();
  await pasteText(page, '1. Calls\n2. Waits on hold\n');
  await expect(step('Calls')).toHaveCount(1);
  await expect(map.locator('.react-flow__node.selected')).toHaveCount(2);

  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(step('Calls')).toHaveCount(2);
  await expect(map.locator('.react-flow__edge')).toHaveCount(2);
  await page.keyboard.press('Control+x');
  await expect(step('Calls')).toHaveCount(1);
  await page.keyboard.press('Control+v');
  await expect(step('Calls')).toHaveCount(2);
  await undo.click();
  await undo.click();
  await undo.click();
  await expect(step('Calls')).toHaveCount(1);

  await goHome(page);
  await newProject(page, 'Second');
  await map.focus();
  await page.keyboard.press('Control+v');
  await expect(step('Waits on hold')).toHaveCount(1);
  await expect(map.locator('.react-flow__edge')).toHaveCount(1);
  await undo.click();
  await expect(step('Waits on hold')).toHaveCount(0);

  // A field keeps its own: the titles, as any program gets them.
  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('textbox', { name: 'Project name' }).fill('');
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('textbox', { name: 'Project name' })).toHaveValue(/^Calls/);
});

test('500 rows of a spreadsheet become steps as one change, and what cannot be read is told', async ({
  page,
}) => {
  await newProject(page, 'Table');
  const { map, undo } = workbench(page);
  const rows = Array.from({ length: 500 }, (_, index) =>
    [
      `Step ${String(index + 1)}`,
      `Part ${String(index % 5)}`,
      'Customer',
      index === 7 ? 'soon' : '5',
      'x',
    ].join('\t'),
  );
  await map.focus();
  await pasteText(
    page,
    ['What happens\tStage\tService layer\tTime in minutes\tEvidence note', ...rows].join('\n'),
  );
  const dialog = page.getByRole('dialog', { name: 'Paste a table as steps' });
  await expect(dialog).toContainText('500 steps · 5 new stages');
  await expect(dialog).toContainText('Left out: Evidence note');
  await expect(dialog.getByRole('region', { name: '1 cell could not be read' })).toContainText('Row 9');
  await dialog.getByRole('button', { name: 'Paste 500 steps' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(map.getByText('Step 1', { exact: true })).toBeVisible();
  await expect(page.getByRole('treegrid', { name: 'Outline' })).toContainText('Part 4');
  await expectStored(page);
  await undo.click();
  await expect(map.locator('.react-flow__node')).toHaveCount(0);
  await expect(page.getByRole('treegrid', { name: 'Outline' })).not.toContainText('Part 4');
});

test('a project is saved as a file and comes back beside itself, and in another library', async ({
  page,
  startHost,
}) => {
  await newProject(page, 'Travels');
  await workbench(page).map.focus();
  await pasteText(page, 'Packs\nLeaves');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export project file…' }).click();
  const dialog = page.getByRole('dialog', { name: /Travels/ });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('Travels.praisepoint');
  const buffer = await readFile(await saved.path());
  expect(buffer.toString('latin1', 0, 15)).toBe('SQLite format 3');

  await goHome(page);
  const importFile = async (bytes: Buffer) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Import' }).click();
    await (
      await chooser
    ).setFiles({ name: 'Travels.praisepoint', mimeType: 'application/octet-stream', buffer: bytes });
  };
  await importFile(buffer.subarray(0, 20_000));
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('damaged');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  await importFile(buffer);
  await page.getByRole('dialog').getByRole('button', { name: 'Keep both' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Travels (from file)');
  await expect(workbench(page).map.locator('.react-flow__node').filter({ hasText: 'Leaves' })).toHaveCount(1);
  await goHome(page);
  const projects = page.getByRole('grid', { name: 'Projects' });
  await expect(projects).toContainText('Travels (from file)');
  await expect(projects.getByText('Travels', { exact: true })).toBeVisible();

  // Another library does not know it: dropped on what is open there, it comes in beside it, when asked.
  const other = await startHost();
  await page.goto(other.url);
  await newProject(page, 'Mine');
  const transfer = await page.evaluateHandle((base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const dropped = new DataTransfer();
    dropped.items.add(new File([bytes], 'Travels.praisepoint'));
    return dropped;
  }, buffer.toString('base64'));
  await page.getByRole('main').dispatchEvent('drop', { dataTransfer: transfer });
  const asked = page.getByRole('dialog', { name: 'Import “Travels” as a project of its own?' });
  await expect(asked).toContainText('2 steps');
  await asked.getByRole('button', { name: 'Import as a project' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Travels');
  await expect(workbench(page).map.locator('.react-flow__node').filter({ hasText: 'Leaves' })).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mine');
});
