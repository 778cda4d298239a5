import type { Picture } from '../model/records.ts';
import { drawThumb } from './drawThumb.ts';
import type { Palette } from './palette.ts';
import type { Rect } from './rect.ts';
import type { Shape } from './scene.ts';
import { textBlock } from './textBlock.ts';

/** From the edge of a cell to what stands in it, px at 100 %. */
const padding = 12;
const gap = 10;
const wording = { font: 'regular', size: 13, lineHeight: 18 } as const;
/** A stage may be as wide as a thousand steps; nobody reads such a line. */
const widestText = 480;
/** Words beside a picture are no column of single syllables. */
const narrowestText = 80;
/** Under a picture there is room for so many lines. */
const captionLines = 2;

export interface CellContent {
  readonly text: string;
  readonly picture: CellPicture | null;
}

export interface CellPicture extends Pick<Picture, 'width' | 'height'> {
  /** Where its bytes are; null: they are not at hand. */
  readonly href: string | null;
}

/** What stands in a cell: its picture, all of it, and as many lines of its words as have room. */
export function drawCell(content: CellContent, box: Rect, colours: Palette): readonly Shape[] {
  const { picture, words } = cellPlaces(content, box);
  return [
    ...(picture === null
      ? []
      : drawThumb(picture, { href: content.picture?.href ?? null, isCut: false }, colours)),
    ...(words === null ? [] : drawWords(content.text, words, colours)),
  ];
}

/**
 * Where picture and words of a cell stand: the words beside the picture or under it, whichever way the picture is
 * larger. A picture is shown whole and never larger than it is.
 */
export function cellPlaces(
  { text, picture }: CellContent,
  box: Rect,
): { readonly picture: Rect | null; readonly words: Rect | null } {
  const inner: Rect = {
    x: box.x + padding,
    y: box.y + padding,
    width: Math.max(1, box.width - 2 * padding),
    height: Math.max(1, box.height - 2 * padding),
  };
  if (picture === null) return { picture: null, words: text === '' ? null : inner };
  if (text === '') return { picture: fitted(picture, inner), words: null };
  const beside = fitted(picture, { ...inner, width: Math.max(1, inner.width - gap - narrowestText) });
  const caption = captionLines * wording.lineHeight;
  const over = fitted(picture, { ...inner, height: Math.max(1, inner.height - gap - caption) });
  if (beside.width >= over.width) {
    const taken = beside.width + gap;
    return {
      picture: beside,
      words: { ...inner, x: inner.x + taken, width: Math.max(1, inner.width - taken) },
    };
  }
  const taken = over.height + gap;
  return {
    picture: over,
    words: { ...inner, y: inner.y + taken, height: Math.max(1, inner.height - taken) },
  };
}

function fitted({ width, height }: Pick<Picture, 'width' | 'height'>, room: Rect): Rect {
  const scale = Math.min(1, room.width / width, room.height / height);
  return { x: room.x, y: room.y, width: width * scale, height: height * scale };
}

function drawWords(text: string, room: Rect, colours: Palette): readonly Shape[] {
  return textBlock(text, room.x, room.y, {
    ...wording,
    fill: colours.text,
    width: Math.min(widestText, room.width),
    maxLines: Math.max(1, Math.floor(room.height / wording.lineHeight)),
  }).shapes;
}
