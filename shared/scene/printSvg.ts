import { families } from './fonts/families.ts';
import { printImage } from './printImage.ts';
import { round } from './round.ts';
import type { Scene, Shape } from './scene.ts';

/** So many pieces become one text at a time: the small ones are gone before the collector has to carry them. */
const portion = 8192;

/** What is written, piece by piece: a piece is put in as it is, and no text is made of each line on the way. */
interface Page {
  pieces: string[];
  readonly done: string[];
  /** How many pictures there are so far. */
  images: number;
}

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
  const page: Page = { pieces: [], done: [], images: 0 };
  const { pieces } = page;
  pieces.push(
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${width}" height="${height}" ` +
      `viewBox="0 0 ${width} ${height}" role="img"${language} xml:space="preserve" ` +
      // As the lines were measured: no ligatures, and widths that are not rounded to whole px (as Chromium on
      // Linux does otherwise). Kerning, which no attribute turns off, makes lines shorter rather than longer.
      `font-family="${escaped(stack)}" font-variant="none" text-rendering="geometricPrecision" ` +
      'stroke-linecap="round" stroke-linejoin="round">\n',
  );
  if (scene.title !== '') pieces.push(`<title>${escaped(scene.title)}</title>\n`);
  if (scene.description !== '') pieces.push(`<desc>${escaped(scene.description)}</desc>\n`);
  pieces.push(`<rect width="${width}" height="${height}" fill="${escaped(scene.background)}"/>\n`);
  for (const shape of scene.shapes) printShape(shape, page);
  page.pieces.push('</svg>\n');
  return page.done.join('') + page.pieces.join('');
}

function printShape(shape: Shape, page: Page): void {
  if (page.pieces.length > portion) {
    page.done.push(page.pieces.join(''));
    page.pieces = [];
  }
  const { pieces } = page;
  switch (shape.type) {
    case 'rect':
      pieces.push('<rect x="', round(shape.x), '" y="', round(shape.y), '" width="', round(shape.width));
      pieces.push('" height="', round(shape.height), '"');
      if (shape.radius !== undefined) pieces.push(' rx="', round(shape.radius), '"');
      paint(shape, pieces);
      return;
    case 'circle':
      pieces.push(
        '<circle cx="',
        round(shape.x),
        '" cy="',
        round(shape.y),
        '" r="',
        round(shape.radius),
        '"',
      );
      paint(shape, pieces);
      return;
    case 'path':
      pieces.push('<path d="', escaped(shape.d), '"');
      paint(shape, pieces);
      return;
    case 'image':
      page.images += 1;
      pieces.push(printImage(shape, `picture-${page.images}`));
      return;
    case 'text': {
      const [x, y] = [round(shape.x), round(shape.y)];
      pieces.push('<text x="', x, '" y="', y, '" font-size="', round(shape.size));
      pieces.push('" font-weight="', families.weight[shape.font].toString(), '"');
      if (shape.anchor !== 'start') pieces.push(' text-anchor="', shape.anchor, '"');
      if (shape.isTurned === true) pieces.push(' transform="rotate(90 ', x, ' ', y, ')"');
      pieces.push(' fill="', escaped(shape.fill), '">', escaped(shape.text), '</text>\n');
      return;
    }
    case 'group': {
      pieces.push('<g class="', shape.role, '"');
      if (shape.x !== 0 || shape.y !== 0) {
        pieces.push(' transform="translate(', round(shape.x), ' ', round(shape.y), ')"');
      }
      pieces.push('>\n');
      if (shape.label !== '') pieces.push('<title>', escaped(shape.label), '</title>\n');
      for (const child of shape.shapes) printShape(child, page);
      page.pieces.push('</g>\n');
      return;
    }
  }
}

function paint(
  { fill, stroke, strokeWidth, dash }: Exclude<Shape, { type: 'image' | 'text' | 'group' }>,
  pieces: string[],
): void {
  pieces.push(' fill="', fill === undefined ? 'none' : escaped(fill), '"');
  if (stroke !== undefined) {
    pieces.push(' stroke="', escaped(stroke), '"');
    if (strokeWidth !== undefined && strokeWidth !== 1)
      pieces.push(' stroke-width="', round(strokeWidth), '"');
    if (dash !== undefined && dash.length > 0) {
      pieces.push(' stroke-dasharray="', dash.map(round).join(' '), '"');
    }
  }
  pieces.push('/>\n');
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

// Hardly a text has any of it, and one look is cheaper than two replacements.
// eslint-disable-next-line no-control-regex -- as above
const suspicious = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

function escaped(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.replace(forbidden, '').replace(special, (sign) => entities[sign] ?? '');
}
