import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileFailure } from '../../../main/files/fileFailure.ts';
import { readBounded } from '../../../main/files/readBounded.ts';
import { safeFileName } from '../../../main/files/safeFileName.ts';
import { writeAtomically } from '../../../main/files/writeAtomically.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writing a file', () => {
  test('writes the text, and leaves nothing else in the folder', async () => {
    await writeAtomically(join(folder, '旅程.svg'), '<svg>贊點 讚點</svg>');
    expect(await readFile(join(folder, '旅程.svg'), 'utf8')).toBe('<svg>贊點 讚點</svg>');
    expect(await readdir(folder)).toEqual(['旅程.svg']);
  });

  test('replaces what was there, and keeps who may read it', async () => {
    const path = join(folder, 'map.svg');
    await writeFile(path, 'a much longer text than the new one');
    await chmod(path, 0o640);
    await writeAtomically(path, 'short');
    expect(await readFile(path, 'utf8')).toBe('short');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o640);
  });

  test('writes through a link', async () => {
    await mkdir(join(folder, 'real'));
    await writeFile(join(folder, 'real', 'map.svg'), 'old');
    await symlink(join(folder, 'real', 'map.svg'), join(folder, 'map.svg'));
    await writeAtomically(join(folder, 'map.svg'), 'new');
    expect(await readFile(join(folder, 'real', 'map.svg'), 'utf8')).toBe('new');
  });

  test('leaves nothing behind when it fails, and tells the name but not the path', async () => {
    await mkdir(join(folder, 'map.svg'));
    await writeFile(join(folder, 'map.svg', 'inside'), '');
    const failed = await writeAtomically(join(folder, 'map.svg'), 'text').catch((error: unknown) => error);
    expect(failed).toMatchObject({ fault: { code: 'file-failed', args: { name: 'map.svg' } } });
    expect(JSON.stringify((failed as { fault: unknown }).fault)).not.toContain(folder);
    expect(await readdir(folder)).toEqual(['map.svg']);
  });

  test('knows a full disk from a file that fails', () => {
    const full = Object.assign(new Error(), { code: 'ENOSPC' });
    expect(fileFailure(full, 'map.svg').fault).toEqual({ code: 'disk-full', args: { name: 'map.svg' } });
  });
});

describe('reading a file', () => {
  test('reads up to the limit, and no byte more', async () => {
    const path = join(folder, 'journey.mmd');
    await writeFile(path, 'journey');
    expect(Buffer.from(await readBounded(path, 7)).toString()).toBe('journey');
    await expect(readBounded(path, 6)).rejects.toMatchObject({
      fault: { code: 'too-large', args: { name: 'journey.mmd', limit: 6 } },
    });
  });

  test('reads no folder, and nothing that is not there', async () => {
    for (const path of [folder, join(folder, 'gone.mmd')]) {
      await expect(readBounded(path, 100)).rejects.toMatchObject({ fault: { code: 'file-failed' } });
    }
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes into', async () => {
    const path = join(folder, 'pipe.mmd');
    execFileSync('mkfifo', [path]);
    await expect(readBounded(path, 100)).rejects.toMatchObject({ fault: { code: 'file-failed' } });
  });

  test.skipIf(process.platform !== 'linux')('bounds a file that says it is empty and is not', async () => {
    await expect(readBounded('/proc/self/maps', 10)).rejects.toMatchObject({ fault: { code: 'too-large' } });
  });
});

describe('a name to suggest', () => {
  test.each([
    ['保險理賠 as-is', '保險理賠 as-is.svg'],
    ['Claim.SVG', 'Claim.svg'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.svg'],
    ['../../etc/passwd', 'etc passwd.svg'],
    ['  . ', 'Praisepoint.svg'],
    ['', 'Praisepoint.svg'],
    ['con', 'Praisepoint con.svg'],
    ['LPT1.txt', 'Praisepoint LPT1.txt.svg'],
    ['two\nlines\0', 'two lines.svg'],
    ['gvs.\u202eexe', 'gvs. exe.svg'],
    ['half a pair \ud83d', 'half a pair.svg'],
  ])('%j becomes %j', (name, file) => {
    expect(safeFileName(name, '.svg')).toBe(file);
  });

  test('fits into what file systems take, and cuts no letter in two', () => {
    for (const letter of ['x', '槽', '😖']) {
      const file = safeFileName(letter.repeat(500), '.svg');
      expect(Buffer.byteLength(file)).toBeLessThan(255);
      expect(file).toMatch(new RegExp(`^${letter}+\\.svg$`, 'u'));
    }
  });
});
