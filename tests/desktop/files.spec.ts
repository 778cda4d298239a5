import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limits } from '../../shared/model/limits.ts';
import { unpackProject } from '../../shared/model/packedProject.ts';
import type { PackedProject } from '../../shared/model/packedProjectSchema.ts';
import { call } from './host/call.ts';
import type { Desktop } from './host/startDesktop.ts';
import { expect, test as base } from './host/test.ts';

// Files by the native dialogs, of which only the person's answer is stubbed.

interface Chosen {
  readonly value: { readonly files: readonly { readonly token: string; readonly name: string }[] };
}

interface Opened {
  readonly value: { readonly project: PackedProject };
}

const test = base.extend<{ readonly desktop: Desktop; readonly folder: string }>({
  desktop: async ({ startDesktop }, use) => {
    await use(await startDesktop({ page: { body: '<p>files</p>', script: '' } }));
  },
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

const answerOpen = ({ app }: Desktop, filePaths: readonly string[]) =>
  app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);

/** Answers the dialog with a path, and the question whether to replace a file. */
const answerSave = ({ app }: Desktop, filePath: string, replace = false) =>
  app.evaluate(
    ({ dialog }, [path, response]) => {
      const shown = { suggested: '', questions: [] as string[] };
      Object.assign(globalThis, { shown });
      dialog.showSaveDialog = (...args: unknown[]) => {
        shown.suggested = (args.at(-1) as Electron.SaveDialogOptions).defaultPath ?? '';
        return Promise.resolve({ canceled: path === '', filePath: path });
      };
      dialog.showMessageBox = (...args: unknown[]) => {
        shown.questions.push((args.at(-1) as Electron.MessageBoxOptions).message);
        return Promise.resolve({ response, checkboxChecked: false });
      };
    },
    [filePath, replace ? 1 : 0] as const,
  );
const shown = ({ app }: Desktop) =>
  app.evaluate(() => (globalThis as unknown as { shown: { suggested: string; questions: string[] } }).shown);

test('reads the files that the person chose, by tokens that tell no path', async ({ desktop, folder }) => {
  await writeFile(join(folder, 'claim.mmd'), 'journey');
  await writeFile(join(folder, '旅程.md'), '# 旅程');
  await answerOpen(desktop, [join(folder, 'claim.mmd'), join(folder, '旅程.md')]);
  const chosen = (await call(desktop, 'files.choose', { kind: 'materials' })) as Chosen;
  expect(chosen).toMatchObject({
    ok: true,
    value: { files: [{ name: 'claim.mmd', size: 7 }, { name: '旅程.md' }] },
  });
  expect(JSON.stringify(chosen)).not.toContain(folder);
  const token = chosen.value.files[1]?.token ?? '';
  const text = await desktop.page.evaluate(
    `praisepoint.call('files.read', ${JSON.stringify({ token })}).then(({ value }) => new TextDecoder().decode(value.bytes))`,
  );
  expect(text).toBe('# 旅程');

  // A path is no token, and a page that was loaded anew has none.
  for (const wrong of [join(folder, 'claim.mmd'), 'claim.mmd', '']) {
    expect(await call(desktop, 'files.read', { token: wrong })).toMatchObject({
      fault: { code: 'not-found' },
    });
  }
  await desktop.page.reload();
  expect(await call(desktop, 'files.read', { token })).toMatchObject({ fault: { code: 'not-found' } });
});

test('gives nothing when the person chose nothing, or something too large', async ({ desktop, folder }) => {
  await answerOpen(desktop, []);
  expect(await call(desktop, 'files.choose', { kind: 'materials' })).toEqual({
    ok: true,
    value: { files: [] },
  });
  await writeFile(join(folder, 'huge.mmd'), '');
  await truncate(join(folder, 'huge.mmd'), limits.importBytes + 1);
  await answerOpen(desktop, [join(folder, 'huge.mmd')]);
  const { value } = (await call(desktop, 'files.choose', { kind: 'materials' })) as Chosen;
  expect(await call(desktop, 'files.read', { token: value.files[0]?.token })).toEqual({
    ok: false,
    fault: { code: 'too-large', args: { name: 'huge.mmd', limit: limits.importBytes } },
  });
});

test('saves where the person says, with the ending that the file has to have', async ({
  desktop,
  folder,
}) => {
  const save = (suggestedName: string) =>
    call(desktop, 'files.save', { suggestedName, kind: 'svg', text: '<svg>讚點</svg>' });
  await answerSave(desktop, join(folder, 'claim'));
  expect(await save('../保險/claim?')).toEqual({ ok: true, value: { saved: true } });
  expect(await shown(desktop)).toEqual({ suggested: '保險 claim.svg', questions: [] });
  expect(await readFile(join(folder, 'claim.svg'), 'utf8')).toBe('<svg>讚點</svg>');
  expect(await readdir(folder)).toEqual(['claim.svg']);

  await answerSave(desktop, '');
  expect(await save('claim')).toEqual({ ok: true, value: { saved: false } });
});

test('asks before a file is replaced of which the dialog did not know', async ({ desktop, folder }) => {
  const path = join(folder, 'claim.svg');
  await writeFile(path, 'old');
  const save = () => call(desktop, 'files.save', { suggestedName: 'claim', kind: 'svg', text: 'new' });
  await answerSave(desktop, join(folder, 'claim'));
  expect(await save()).toEqual({ ok: true, value: { saved: false } });
  expect((await shown(desktop)).questions).toEqual(['Replace “claim.svg”?']);
  expect(await readFile(path, 'utf8')).toBe('old');

  await answerSave(desktop, join(folder, 'claim'), true);
  expect(await save()).toEqual({ ok: true, value: { saved: true } });
  expect(await readFile(path, 'utf8')).toBe('new');
});

test('says that a file could not be saved, by its name alone', async ({ desktop, folder }) => {
  await answerSave(desktop, join(folder, 'missing', 'claim.svg'));
  expect(await call(desktop, 'files.save', { suggestedName: 'claim', kind: 'svg', text: 'new' })).toEqual({
    ok: false,
    fault: { code: 'file-failed', args: { name: 'claim.svg' } },
  });
});

test('exports a project as a file by the dialog, and imports it again equal in everything', async ({
  startDesktop,
  folder,
}) => {
  const desktop = await startDesktop();
  const { page } = desktop;
  const path = join(folder, 'out', '旅程 1.praisepoint');
  await mkdir(join(folder, 'out'));
  await page.getByRole('button', { name: 'Sample' }).click();
  // Home has a heading as well.
  await page.locator('.react-flow__node').first().waitFor();
  const title = page.getByRole('heading', { level: 1 });
  const name = (await title.textContent()) ?? '';
  const exported = page.url().split('/').at(-1);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export project file…' }).click();
  await answerSave(desktop, path);
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText(`“${name}” was saved as a project file.`)).toBeVisible();
  expect((await shown(desktop)).questions).toEqual([]);
  expect((await readFile(path)).subarray(0, 15).toString('latin1')).toBe('SQLite format 3');

  // Into the open project by its menu: it is asked about as on home.
  await answerOpen(desktop, [path]);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Import maps…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep both' }).click();
  await expect(title).toHaveText(`${name} (from file)`);
  const imported = page.url().split('/').at(-1);
  expect(imported).not.toBe(exported);
  const open = async (id: string | undefined) =>
    unpackProject(((await call(desktop, 'projects.open', { id })) as Opened).value.project);
  const [before, after] = [await open(exported), await open(imported)];
  expect(Object.keys(before.steps).length).toBeGreaterThan(10);
  expect(after).toEqual(before);
});
