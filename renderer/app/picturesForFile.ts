import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Bridge } from '../bridge/bridge.ts';

/** Pixels for one of the map: sharp on the densest screens, and in print. */
const density = 4;
const quality = 0.9;

export interface FilePictures {
  /** Data URIs by hash. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Of how many the library has no bytes that could be read. */
  readonly missing: number;
}

/**
 * Pictures as they go into a drawing that leaves the program, each so large as its box needs it (`sides`: the longer
 * side by hash, px of the map at 100 %), in formats that programs for drawing read: few of them know WebP. Throws a
 * `PraisepointError` where the host does not answer.
 */
export async function picturesForFile(
  bridge: Pick<Bridge, 'call'>,
  sides: ReadonlyMap<string, number>,
): Promise<FilePictures> {
  const pictures = new Map<string, string>();
  for (const [hash, side] of sides) {
    const uri = await readPicture(bridge, hash, side);
    if (uri !== null) pictures.set(hash, uri);
  }
  return { pictures, missing: sides.size - pictures.size };
}

async function readPicture(bridge: Pick<Bridge, 'call'>, hash: string, side: number): Promise<string | null> {
  try {
    const { mediaType, base64 } = await bridge.call('pictures.read', { hash });
    return await redrawn(`data:${mediaType};base64,${base64}`, side);
  } catch (error) {
    if (error instanceof PraisepointError && error.fault.code !== 'not-found') throw error;
    return null;
  }
}

/** Rejects where these bytes are no picture that this browser can read. */
async function redrawn(stored: string, side: number): Promise<string> {
  const image = new Image();
  image.src = stored;
  await image.decode();
  const scale = Math.min(1, (side * density) / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return stored;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return isOpaque(context) ? canvas.toDataURL('image/jpeg', quality) : canvas.toDataURL('image/png');
}

function isOpaque(context: CanvasRenderingContext2D): boolean {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}
