import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './host/test.ts';
import { expectStored, mapFacts, workbench } from './story.ts';

interface Given {
  readonly name: string;
  readonly bytes: Buffer;
}

const text = (name: string, content: string): Given => ({ name, bytes: Buffer.from(content) });
const good = 'journey\n  title Good\n  section A\n    One: 3: Ann\n    Two: 4: Ann\n';

/** By real files: fifty megabytes over the wire of the test's own tools take longer than the import. */
async function importFiles(page: Page, ...files: readonly Given[]): Promise<void> {
  const folder = test.info().outputPath('files');
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles(files.map(({ name }) => join(folder, name)));
}

/** What cannot come in at all: the report says why, closing it leaves home as it was. */
const hopeless: readonly (Given & { readonly says: RegExp })[] = [
  { ...text('empty.mmd', ''), says: /There is nothing in this file/ },
  {
    name: 'binary.mmd',
    bytes: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)),
    says: /not a text file/,
  },
  { name: 'large.mmd', bytes: Buffer.alloc(50 * 1024 * 1024 - 1, 'One: 3: Ann\n'), says: /too large: 50 MB/ },
];

for (const { says, ...file } of hopeless) {
  test(`${file.name} is refused with a reason, and nothing is lost`, async ({ page }) => {
    await importFiles(page, file);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(says);
    await expect(dialog.getByRole('button', { name: 'Import' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await importFiles(page, text('good.mmd', good));
    await expect(mapFacts(page)).toHaveText(/1 stage .*2 steps/);
  });
}

/** What comes in with a word about it. */
const hard: readonly (Given & { readonly says: RegExp; readonly facts: RegExp })[] = [
  {
    ...text('unclosed.md', '# Notes\n\n```mermaid\njourney\n  title Open\n  One: 3: Ann\n'),
    says: /Line 3.*never closed/s,
    facts: /1 step /,
  },
  {
    ...text('scores.mmd', 'journey\n  One: NaN: Ann\n  Two: 1e9: Ann\n  Three: 2: Ann\n'),
    says: /Line 2.*not a number.*Line 3.*1e9; it was set to 5/s,
    facts: /3 steps/,
  },
  {
    ...text('long.mmd', `journey\n  ${'a'.repeat(10_000)}: 3: Ann\n`),
    says: /Line 2.*was cut after 500 characters/s,
    facts: /1 step /,
  },
  {
    ...text('control.mmd', 'journey\n  On\u0001e\u0007: 3: Ann\n'),
    says: /Line 2.*cannot be shown/s,
    facts: /1 step /,
  },
  {
    ...text('wrong.mmd', 'journey\n  One: 3: Ann\n  there is no colon\n  Two: 4: Ann\n'),
    says: /Line 3.*no colon/s,
    facts: /2 steps/,
  },
];

for (const { says, facts, ...file } of hard) {
  test(`${file.name} comes in when the person has seen what is wrong with it`, async ({ page }) => {
    await importFiles(page, file);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(says);
    await dialog.getByRole('button', { name: /^Import/ }).click();
    await expect(mapFacts(page)).toHaveText(facts);
    await expectStored(page);
  });
}

/** What is as Mermaid has it, however odd it looks. */
const odd: readonly (Given & { readonly facts: RegExp })[] = [
  {
    ...text('script.mmd', 'journey\n  title <script>alert(1)</script>\n  <b>One</b>: 3: Ann\n'),
    facts: /1 step /,
  },
  { ...text('crlf.mmd', good.replaceAll('\n', '\r\n')), facts: /2 steps/ },
  { ...text('bom.mmd', `\ufeff${good}`), facts: /2 steps/ },
  { name: 'utf16.mmd', bytes: Buffer.from(`\ufeff${good}`, 'utf16le'), facts: /2 steps/ },
];

for (const { facts, ...file } of odd) {
  test(`${file.name} comes in at once`, async ({ page }) => {
    await importFiles(page, file);
    await expect(mapFacts(page)).toHaveText(facts);
    await expectStored(page);
  });
}

test('a title with a script in it is shown as text', async ({ page }) => {
  await importFiles(page, text('script.mmd', 'journey\n  title <script>alert(1)</script>\n  One: 3: Ann\n'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<script>alert(1)</script>');
});

test('a Markdown file brings a map for each journey and lists the other diagrams', async ({ page }) => {
  const block = (content: string) => `\`\`\`mermaid\n${content}\`\`\`\n\n`;
  await importFiles(
    page,
    text('handbook.md', `# Handbook\n\n${block(good)}${block('flowchart LR\n  A --> B\n')}${block(good)}`),
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('2 journeys found');
  await expect(dialog).toContainText('1 other diagram was skipped');
  await expect(dialog).toContainText('flowchart');
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(
    page.getByRole('group', { name: 'Maps' }).getByRole('button', { name: 'Good', exact: true }),
  ).toHaveCount(2);
});

test('two files become two projects', async ({ page }) => {
  await importFiles(page, text('one.mmd', good), text('two.mmd', good.replace('Good', 'Better')));
  const projects = page.getByRole('grid', { name: 'Projects' });
  await expect(projects).toContainText('Good');
  await expect(projects).toContainText('Better');
  await expect(projects.locator('img')).toHaveCount(2);
});

test('a journey is imported into an open project, and undone there', async ({ page }) => {
  await page.getByRole('button', { name: 'New project' }).click();
  const { undo, map } = workbench(page);
  await expect(map).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import maps…' }).click();
  await (await chooser).setFiles({ name: 'good.mmd', mimeType: 'text/plain', buffer: Buffer.from(good) });
  const maps = page.getByRole('group', { name: 'Maps' });
  await expect(maps.getByRole('button', { name: 'Good', exact: true })).toBeVisible();
  await undo.click();
  await expect(maps.getByRole('button', { name: 'Good', exact: true })).toHaveCount(0);
});

test('a journey is pasted onto the home screen', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, good);
  await expect(mapFacts(page)).toHaveText(/1 stage .*2 steps/);
});

test('a journey is dropped onto the home screen', async ({ page }) => {
  await expect(page.getByRole('button', { name: 'New project' })).toBeVisible();
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'dropped.mmd', { type: 'text/plain' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const target = document.elementFromPoint(400, 400) ?? document.body;
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, good);
  await expect(mapFacts(page)).toHaveText(/1 stage .*2 steps/);
});
