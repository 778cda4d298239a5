import { families } from './fonts/families.ts';
import { round } from './round.ts';
import type { Scene, Shape } from './scene.ts';

/**
 * A scene as a standalone SVG 1.1 document: presentation attributes only (a content security policy lets no style
 * pass), text as text, nothing fetched from elsewhere, nothing that runs.
 */
export function printSvg(scene: Scene): string {
  const width = round(scene.width);
  const height = round(scene.height);
  const stack = scene.language === null ? families.stack : families.stacks[scene.language];
  // Programs for drawing read the one, browsers choose their Han face by the other too.
  const language = scene.language === null ? '' : ` xml:lang="${scene.language}" lang="${scene.language}"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img"${language} xml:space="preserve" ` +
      // As the lines were measured: no ligatures, and widths that are not rounded to whole px (as Chromium on
      // Linux does otherwise). Kerning, which no attribute turns off, makes lines shorter rather than longer.
      `font-family="${escaped(stack)}" font-variant="none" text-rendering="geometricPrecision" ` +
      'stroke-linecap="round" stroke-linejoin="round">',
  ];
  if (scene.title !== '') lines.push(`<title>${escaped(scene.title)}</title>`);
  if (scene.description !== '') lines.push(`<desc>${escaped(scene.description)}</desc>`);
  lines.push(`<rect width="${width}" height="${height}" fill="${escaped(scene.background)}"/>`);
  for (const shape of scene.shapes) printShape(shape, lines);
  lines.push('</svg>', '');
  return lines.join('\n');
}

function printShape(shape: Shape, lines: string[]): void {
  switch (shape.type) {
    case 'rect':
      lines.push(
        `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" ` +
          `height="${round(shape.height)}"${shape.radius === undefined ? '' : ` rx="${round(shape.radius)}"`}` +
          `${paint(shape)}/>`,
      );
      return;
    case 'circle':
      lines.push(
        `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}"${paint(shape)}/>`,
      );
      return;
    case 'path':
      lines.push(`<path d="${escaped(shape.d)}"${paint(shape)}/>`);
      return;
    case 'text': {
      const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
      const [x, y] = [round(shape.x), round(shape.y)];
      const turn = shape.isTurned === true ? ` transform="rotate(90 ${x} ${y})"` : '';
      lines.push(
        `<text x="${x}" y="${y}" font-size="${round(shape.size)}" ` +
          `font-weight="${families.weight[shape.font]}"${anchor}${turn} fill="${escaped(shape.fill)}">` +
          `${escaped(shape.text)}</text>`,
      );
      return;
    }
    case 'group': {
      const isMoved = shape.x !== 0 || shape.y !== 0;
      const move = isMoved ? ` transform="translate(${round(shape.x)} ${round(shape.y)})"` : '';
      lines.push(`<g class="${shape.role}"${move}>`);
      if (shape.label !== '') lines.push(`<title>${escaped(shape.label)}</title>`);
      for (const child of shape.shapes) printShape(child, lines);
      lines.push('</g>');
      return;
    }
  }
}

function paint({ fill, stroke, strokeWidth, dash }: Exclude<Shape, { type: 'text' | 'group' }>): string {
  let attributes = ` fill="${fill === undefined ? 'none' : escaped(fill)}"`;
  if (stroke !== undefined) {
    attributes += ` stroke="${escaped(stroke)}"`;
    if (strokeWidth !== undefined && strokeWidth !== 1) attributes += ` stroke-width="${round(strokeWidth)}"`;
    if (dash !== undefined && dash.length > 0)
      attributes += ` stroke-dasharray="${dash.map(round).join(' ')}"`;
  }
  return attributes;
}

const special = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// What XML 1.0 does not allow in a document, not even escaped: most control characters, lone surrogates, U+FFFE and U+FFFF.
const forbidden =
  // eslint-disable-next-line no-control-regex -- the control characters are what this is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(forbidden, '').replace(special, (sign) => entities[sign] ?? '');
}
