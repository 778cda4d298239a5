import { round } from './round.ts';
import type { ImageShape } from './scene.ts';

const dataUri = /^data:image\/(png|jpeg|webp);base64,[0-9A-Za-z+/]+=*$/;

/**
 * A picture as SVG 1.1 has it; `clipId` is a new id, for where its corners are round. What is not in the address
 * itself is left out: nothing is fetched from elsewhere.
 */
export function printImage(shape: ImageShape, clipId: string): string {
  if (!dataUri.test(shape.href)) return '';
  const [x, y, width, height] = [shape.x, shape.y, shape.width, shape.height].map(round);
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const isRound = shape.radius > 0;
  const clip = `<clipPath id="${clipId}"><rect ${box} rx="${round(shape.radius)}"/></clipPath>\n`;
  return (
    (isRound ? clip : '') +
    // With the prefix: programs for drawing that know SVG 1.1 only look for no other.
    `<image xmlns:xlink="http://www.w3.org/1999/xlink" ${box} ` +
    `preserveAspectRatio="xMidYMid ${shape.isCut ? 'slice' : 'meet'}"` +
    `${isRound ? ` clip-path="url(#${clipId})"` : ''} xlink:href="${shape.href}"/>\n`
  );
}
