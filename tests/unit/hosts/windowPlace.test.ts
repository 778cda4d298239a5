import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { boundsFor, readWindowPlace } from '../../../main/desktop/windowPlace.ts';

const desk = { x: 0, y: 25, width: 1920, height: 1055 };
const besides = { x: 1920, y: 0, width: 2560, height: 1440 };
const place = { x: 2000, y: 100, width: 1200, height: 800, maximised: false, fullScreen: false };

test('the window stands where it stood', () => {
  expect(boundsFor(place, [desk, besides])).toEqual({ x: 2000, y: 100, width: 1200, height: 800 });
});

test('a window from a screen that is gone comes to the middle of the one that is there', () => {
  expect(boundsFor(place, [desk])).toEqual({ x: 360, y: 153, width: 1200, height: 800 });
});

test.each([
  ['above the screen', { x: 100, y: -300 }],
  ['below it', { x: 100, y: 1070 }],
  ['with a corner only', { x: 1900, y: 100 }],
  ['far to the left', { x: -1150, y: 100 }],
])('a title bar %s cannot be taken hold of', (_where, corner) => {
  expect(boundsFor({ ...place, ...corner }, [desk])).toEqual({ x: 360, y: 153, width: 1200, height: 800 });
});

test('a window is never larger than its screen, nor smaller than what the program needs', () => {
  const small = { x: 0, y: 0, width: 1024, height: 700 };
  expect(boundsFor({ ...place, x: 0, y: 0, width: 9000, height: 9000 }, [small])).toMatchObject({
    width: 1024,
    height: 700,
  });
  expect(boundsFor({ ...place, x: 0, y: 0, width: 1, height: 1 }, [small])).toMatchObject({
    width: 900,
    height: 600,
  });
});

test('without anything remembered it stands in the middle', () => {
  expect(boundsFor(null, [desk])).toEqual({ x: 280, y: 123, width: 1360, height: 860 });
});

test.each([
  ['nothing', null],
  ['no JSON', '{"x":'],
  ['another shape', '{"x":1}'],
  ['numbers that no screen has', JSON.stringify({ ...place, x: 1e12 })],
])('%s is as good as no memory', async (_what, text) => {
  const folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'window-place.json');
  if (text !== null) await writeFile(file, text);
  expect(readWindowPlace(file)).toBeNull();
});

test('what was kept is read again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'praisepoint-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'window-place.json'), JSON.stringify(place));
  expect(readWindowPlace(join(folder, 'window-place.json'))).toEqual(place);
});
