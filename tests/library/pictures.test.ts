import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Picture } from '../../shared/model/records.ts';
import { limits } from '../../shared/model/limits.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const day = 24 * 60 * 60 * 1000;

/** The head of a PNG of that size, with so many bytes behind it: what the library reads of it. */
function png(width: number, height: number, more = 16): Buffer {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, deflateSync(Buffer.alloc(more, width % 251))]);
}

function jpeg(width: number, height: number): Buffer {
  const app = Buffer.from([0xff, 0xe0, 0x00, 0x04, 0x01, 0x02]);
  const frame = Buffer.from([0xff, 0xc0, 0x00, 0x11, 0x08, 0, 0, 0, 0, 0x03]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), app, frame, Buffer.alloc(20)]);
}

function webp(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40);
  bytes.write('RIFF', 0);
  bytes.write('WEBPVP8X', 8);
  bytes.writeUIntLE(width - 1, 24, 3);
  bytes.writeUIntLE(height - 1, 27, 3);
  return bytes;
}

const store = (library: ReturnType<typeof openTemporary>, bytes: Buffer) =>
  library.service['pictures.store']({ base64: bytes.toString('base64'), at: 5 });

test.each([
  ['image/png', png(640, 480)],
  ['image/jpeg', jpeg(640, 480)],
  ['image/webp', webp(640, 480)],
] as const)('a picture of %s comes back byte by byte, and says its own size', (mediaType, bytes) => {
  const library = openTemporary();
  const hash = createHash('sha256').update(bytes).digest('hex');
  expect(store(library, bytes)).toEqual({ hash, mediaType, width: 640, height: 480 });
  expect(library.service['pictures.read']({ hash })).toEqual({
    mediaType,
    base64: bytes.toString('base64'),
  });
});

test('the same bytes are kept once', () => {
  const library = openTemporary();
  expect(store(library, png(10, 10))).toEqual(store(library, png(10, 10)));
  expect(library.connection.row('SELECT count(*) AS count FROM picture_bytes')).toEqual({ count: 1 });
});

test('what is no picture, or one too large, is not kept', () => {
  const library = openTemporary();
  const wrong = [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from('GIF89a\u0001\u0000\u0001\u0000'),
    png(640, 480).subarray(0, 20),
    png(0, 480),
    png(limits.picturePixels + 1, 1),
    jpeg(640, 480).subarray(0, 12),
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x00]),
  ];
  for (const bytes of wrong) expect(faultOf(() => store(library, bytes)).code).toBe('constraint');
  const heavy = Buffer.concat([png(10, 10), Buffer.alloc(limits.pictureBytes)]);
  expect(faultOf(() => store(library, heavy)).code).toBe('too-large');
  expect(library.connection.row('SELECT count(*) AS count FROM picture_bytes')).toEqual({ count: 0 });
});

test('bytes that the library does not have are not found', () => {
  const library = openTemporary();
  expect(faultOf(() => library.service['pictures.read']({ hash: 'a'.repeat(64) })).code).toBe('not-found');
});

test('bytes that nothing uses and no log names are gone thirty days after that was seen', () => {
  const folder = temporaryFolder();
  const random = seeded(7);
  const [project, change, pictureId, removal] = [random.id(), random.id(), random.id(), random.id()];
  const first = openTemporary(folder, { now: 0 });
  const used = store(first, png(100, 100));
  const unused = store(first, png(200, 200));
  const picture: Picture = { id: pictureId, name: 'counter', ...used };
  const put = changeOf(change, [{ op: 'add', path: ['pictures', pictureId], value: picture }]);
  first.service['projects.create']({ id: project, kind: 'service', name: 'Bank', at: 1, change: put });
  expect(openedIn(first.service, project).project).toEqual({
    ...emptyProject,
    pictures: { [pictureId]: picture },
  });
  first.close();

  const has = (library: ReturnType<typeof openTemporary>, hash: string) =>
    library.connection.row('SELECT 1 FROM picture_bytes WHERE hash = ?', hash) !== undefined;
  const openAt = (days: number) => openTemporary(folder, { now: days * day });

  // The start that first sees it unused, one before the time is over, and one after.
  openAt(100).close();
  const early = openAt(129);
  expect([has(early, used.hash), has(early, unused.hash)]).toEqual([true, true]);
  // Here the project lets go of its picture.
  const { revision } = openedIn(early.service, project).head;
  const remove = changeOf(removal, [{ op: 'remove', path: ['pictures', pictureId] }]);
  early.service['projects.store']({ id: project, revision, change: remove });
  early.close();
  const late = openAt(131);
  expect([has(late, used.hash), has(late, unused.hash)]).toEqual([true, false]);
  late.close();
  // Its log names it still: an undo would bring it back.
  const longAfter = openAt(400);
  expect(has(longAfter, used.hash)).toBe(true);
  longAfter.service['projects.delete']({ id: project, at: 400 * day });
  longAfter.close();
  openAt(431).close();
  const last = openAt(462);
  expect(has(last, used.hash)).toBe(false);
});
