import { limits } from '../../shared/model/limits.ts';

/** Of WebP: above it files grow much and nobody sees it. */
const quality = 0.86;
/** By how much a picture shrinks that is still too many bytes. */
const shrink = 0.7;

/**
 * A picture as the library keeps it: at most `limits.picturePixels` a side and `limits.pictureBytes`, turned as its
 * camera said, and drawn anew, so that nothing is left of where and with what it was taken. Null where these bytes are
 * no picture that this browser can read.
 */
export async function scalePicture(bytes: Uint8Array): Promise<Blob | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([new Uint8Array(bytes)]), { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
  try {
    let scale = Math.min(1, limits.picturePixels / Math.max(picture.width, picture.height));
    for (;;) {
      const drawn = await draw(picture, scale);
      if (drawn === null || drawn.size <= limits.pictureBytes) return drawn;
      scale *= shrink;
    }
  } finally {
    picture.close();
  }
}

async function draw(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  // A browser that writes no WebP gives PNG.
  return canvas.convertToBlob({ type: 'image/webp', quality });
}
