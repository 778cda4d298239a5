import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolder } from '../../../main/host/dataFolder.ts';
import { makeDataFolder } from '../../../main/host/makeDataFolder.ts';

test.each([
  ['linux', {}, '/home/ann', '/home/ann/.local/share/praisepoint'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/ann', '/data/praisepoint'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/ann', '/home/ann/.local/share/praisepoint'],
  ['linux', { XDG_DATA_HOME: 'not/absolute' }, '/home/ann', '/home/ann/.local/share/praisepoint'],
  ['freebsd', {}, '/home/ann', '/home/ann/.local/share/praisepoint'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/Users/ann', '/Users/ann/Library/Application Support/Praisepoint'],
  ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\ann', 'D:\\Roaming\\Praisepoint'],
  ['win32', {}, 'C:\\Users\\ann', 'C:\\Users\\ann\\AppData\\Roaming\\Praisepoint'],
] as const)('on %s with %j the library lies where that system wants it', (platform, env, home, folder) => {
  expect(dataFolder(platform, env, home)).toBe(folder);
});

test('the data folder is for this user alone, and so is what is made on the way to it', async () => {
  const above = await mkdtemp(join(tmpdir(), 'praisepoint-'));
  onTestFinished(() => rm(above, { recursive: true }));
  expect(makeDataFolder(join(above, 'a', 'b'))).toBe(true);
  if (process.platform !== 'win32') {
    expect((await stat(join(above, 'a'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(above, 'a', 'b'))).mode & 0o777).toBe(0o700);
  }
});

test('says so when the data folder cannot be made', async () => {
  const above = await mkdtemp(join(tmpdir(), 'praisepoint-'));
  onTestFinished(() => rm(above, { recursive: true }));
  await writeFile(join(above, 'a'), 'a file is in the way');
  expect(makeDataFolder(join(above, 'a', 'b'))).toBe(false);
});
