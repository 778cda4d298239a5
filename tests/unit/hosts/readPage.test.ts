import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage } from '../../../main/host/readPage.ts';

let above = '';
let folder = '';

beforeAll(async () => {
  above = await mkdtemp(join(tmpdir(), 'praisepoint-'));
  folder = join(above, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await mkdir(join(folder, 'fonts.txt'));
  await writeFile(join(above, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets', 'index-B3_x-9.js'), '1');
  await writeFile(join(folder, '.env.txt'), 'secret');
  await writeFile(join(folder, 'font.ttf'), 'f');
  await writeFile(join(folder, 'run.exe'), 'x');
  await symlink(join(above, 'secret.txt'), join(folder, 'link.txt'));
});
afterAll(() => rm(above, { recursive: true }));

test.each([
  ['/', 'text/html; charset=utf-8', 'no-store'],
  ['/index.html', 'text/html; charset=utf-8', 'no-store'],
  ['/assets/index-B3_x-9.js', 'text/javascript; charset=utf-8', 'private, max-age=31536000, immutable'],
  ['/font.ttf', 'font/ttf', 'no-cache'],
])('%s is a page of type %s', async (path, type, caching) => {
  const page = await readPage(folder, path);
  expect(page?.headers).toEqual({ 'Content-Type': type, 'Cache-Control': caching });
  expect(page?.bytes.length).toBeGreaterThan(0);
});

test.each([
  '',
  'index.html',
  '//index.html',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..\\secret.txt',
  '/assets/..\\..\\..\\secret.txt',
  '/index.html\0.txt',
  '/index.html%00',
  '/.env.txt',
  '/link.txt', // leads out of the folder
  '/fonts.txt', // a folder
  '/assets/',
  '/run.exe', // no kind of ours
  '/missing.js',
  '/index.html/more.js',
  '/C:/secret.txt',
  `/${'a'.repeat(5000)}.js`,
])('%j is none', async (path) => {
  expect(await readPage(folder, path)).toBeNull();
});
