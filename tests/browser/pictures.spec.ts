import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { addLane } from '../../shared/commands/addLane.ts';
import { addMap } from '../../shared/commands/addMap.ts';
import { addNode } from '../../shared/commands/addNode.ts';
import { setPortrait } from '../../shared/commands/setPortrait.ts';
import type { Project } from '../../shared/model/project.ts';
import { worktable } from '../fixtures/edits/worktable.ts';
import { claimJourney } from '../fixtures/projects/claimJourney.ts';
import { onlyMap } from '../fixtures/projects/onlyMap.ts';
import { openProject } from './canvasPage.ts';
import { expect, test } from './host/test.ts';

test.use({ viewport: { width: 1600, height: 900 } });

/** Hands a picture of 800 × 600 to an element, as a paste or a drop brings it. */
async function bring(to: Locator, how: 'paste' | 'drop', name: string): Promise<void> {
  await to.evaluate(
    async (element, { how: kind, name: fileName }) => {
      const canvas = new OffscreenCanvas(800, 600);
      const context = canvas.getContext('2d')!;
      // Other bytes for another name: the same are kept once, under their first name.
      context.fillStyle = `hsl(${fileName.length * 40} 50% 40%)`;
      context.fillRect(0, 0, 800, 600);
      const transfer = new DataTransfer();
      transfer.items.add(new File([await canvas.convertToBlob()], fileName, { type: 'image/png' }));
      const init = { bubbles: true, cancelable: true };
      element.dispatchEvent(
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...init, clipboardData: transfer })
          : new DragEvent('drop', { ...init, dataTransfer: transfer }),
      );
    },
    { how, name },
  );
}

/** The addresses of the pictures in the exported SVG. */
async function exportedPictures(page: Page): Promise<readonly string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as SVG' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  return [...text.matchAll(/<image [^>]*xlink:href="([^"]*)"/g)].map(([, href]) => href!);
}

test('the cells of a storyboard hold pictures: pasted, chosen, dropped, named, exported', async ({
  page,
  host,
}) => {
  const table = worktable(claimJourney());
  const mapId = onlyMap(table.project());
  table.run(addLane, { id: table.newId(), mapId, name: 'Story', role: 'storyboard', index: 9 });
  const { map, undo, header } = await openProject(page, host, table.project());
  const cell = (name: string) => map.getByRole('button', { name, exact: true });
  await cell('Story, Report: empty').focus();
  await bring(cell('Story, Report: empty'), 'paste', 'counter.png');
  const counter = cell('Story, Report: Picture counter.png');
  await expect(counter.locator('image')).toBeVisible();
  await expect(counter).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type('At the desk');
  await page.keyboard.press('Enter');
  await expect(cell('Story, Report: Picture counter.png, At the desk')).toBeFocused();

  await bring(cell('Story, Pay: empty'), 'drop', 'paid.png');
  const paid = cell('Story, Pay: Picture paid.png');
  await expect(paid.locator('image')).toBeVisible();
  await paid.press('Delete');
  await expect(cell('Story, Pay: empty')).toBeVisible();
  await undo.click();
  await expect(paid.locator('image')).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await paid.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Replace the picture…' }).click();
  // A PNG of one pixel.
  const base64 =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const dot = { name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(base64, 'base64') };
  await (await chooser).setFiles(dot);
  await expect(cell('Story, Pay: Picture dot.png').locator('image')).toBeVisible();

  await header('Lane Story').click();
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const said = page.getByRole('textbox', { name: 'What is to be seen on it' }).last();
  await said.fill('A stamp on a form');
  await said.press('Enter');
  await expect(cell('Story, Pay: Picture A stamp on a form')).toBeVisible();

  const pictures = await exportedPictures(page);
  expect(pictures).toHaveLength(2);
  const sizes = await page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return image.naturalWidth / image.naturalHeight;
        }),
      ),
    pictures,
  );
  expect(sizes.map((ratio) => Math.round(ratio * 100) / 100).sort()).toEqual([1, 1.33]);
});

test('a value network says what it has and what its exchanges lack, in outline, details and picture', async ({
  page,
  host,
}) => {
  const table = worktable();
  const mapId = table.newId();
  table.run(addMap, { id: mapId, kind: 'network', name: 'Who gives what', stageNames: [], lanes: [] });
  const garage = table.newId();
  const at = { mapId, y: 0 };
  table.run(addNode, { ...at, id: garage, party: { name: 'Garage', side: 'B' }, x: 0 });
  table.run(addNode, {
    ...at,
    id: table.newId(),
    party: { name: 'Driver', side: 'C' },
    x: 400,
    connectedFrom: garage,
  });
  // Its bytes are not in this library.
  const lost = {
    hash: 'a'.repeat(64),
    name: 'driver.jpg',
    mediaType: 'image/webp',
    width: 9,
    height: 9,
  } as const;
  table.run(setPortrait, {
    participantId: table.participant('Driver'),
    picture: { id: table.newId(), ...lost },
  });
  const project: Project = table.project();
  const { step } = await openProject(page, host, project);
  await expect(step('Driver').getByText('D', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await page.getByRole('button', { name: 'Details and insights', exact: true }).click();
  const outline = page.getByRole('treegrid', { name: 'Outline' });
  await expect(outline.getByRole('row', { name: 'On the map, 2 participants' })).toBeVisible();
  await expect(outline.getByRole('row', { name: 'Lanes' })).toHaveCount(0);
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details).toContainText('2 participants · 1 exchange');
  await details.getByRole('button', { name: 'Garage → Driver' }).click();
  const row = outline.getByRole('row', { name: 'to Driver' });
  await expect(row).toHaveAttribute('aria-selected', 'true');
  const given = details.getByRole('textbox', { name: 'Given (to its end)' });
  await given.fill('a car that runs');
  await given.press('Enter');
  await expect(outline.getByRole('row', { name: 'to Driver, gives a car that runs' })).toBeVisible();

  await page.getByRole('button', { name: 'Add a participant' }).click();
  await page.keyboard.type('Insurer');
  await page.keyboard.press('Enter');
  await expect(outline.getByRole('row', { name: 'Insurer, business side', exact: true })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(step('Insurer')).toHaveCount(0);

  expect(await exportedPictures(page)).toEqual([]);
  await expect(page.getByText('The library lacks 1 of its pictures')).toBeVisible();
});
