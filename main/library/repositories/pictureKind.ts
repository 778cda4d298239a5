import { limits } from '../../../shared/model/limits.ts';
import type { Picture } from '../../../shared/model/records.ts';

export interface PictureKind {
  readonly mediaType: Picture['mediaType'];
  readonly width: number;
  readonly height: number;
}

/**
 * What these bytes say of themselves in their first ones: the format and its size in pixels. Null where they are no
 * PNG, JPEG or WebP. The pixels themselves are not looked at: a browser does, in its sandbox.
 */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngKind(bytes, view) ?? jpegKind(bytes, view) ?? webpKind(bytes, view);
}

/**
 * The same where it may be kept, else null: a few bytes can say that they are a picture of 60,000 × 60,000 pixels, and
 * every window that shows it would make room for them.
 */
export function keptKind(bytes: Uint8Array): PictureKind | null {
  const kind = pictureKind(bytes);
  const isWithin = (pixels: number) => pixels >= 1 && pixels <= limits.picturePixels;
  return kind !== null && isWithin(kind.width) && isWithin(kind.height) ? kind : null;
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

function pngKind(bytes: Uint8Array, view: DataView): PictureKind | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 33 || !signature.every((byte, at) => bytes[at] === byte)) return null;
  if (ascii(bytes, 12, 4) !== 'IHDR') return null;
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The size stands in the first frame header (SOF); what lies before it is skipped by its own length. */
function jpegKind(bytes: Uint8Array, view: DataView): PictureKind | null {
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // padding
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { mediaType: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || marker === 0xd9 || marker === 0xda) return null;
    at += 2 + length;
  }
  return null;
}

function webpKind(bytes: Uint8Array, view: DataView): PictureKind | null {
  if (bytes.length < 30 || ascii(bytes, 0, 4) !== 'RIFF' || ascii(bytes, 8, 4) !== 'WEBP') return null;
  const sized = (width: number, height: number): PictureKind => ({ mediaType: 'image/webp', width, height });
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X': {
      const uint24 = (from: number) => view.getUint16(from, true) | ((bytes[from + 2] ?? 0) << 16);
      return sized(uint24(24) + 1, uint24(27) + 1);
    }
    default:
      return null;
  }
}
