import type { Polarity, StepKind } from '../model/records.ts';
import { sizes } from '../model/sizes.ts';
import { breakLines } from './breakLines.ts';
import { measureText } from './measureText.ts';

export interface StepMarks {
  /** The disc of a moment of truth, before the faces; its star is a glyph. */
  readonly star: { readonly x: number; readonly y: number; readonly radius: number } | null;
  /** The same of an emotional touch; its heart is a glyph. */
  readonly heart: { readonly x: number; readonly y: number; readonly radius: number } | null;
  readonly faces: readonly FaceMark[];
  readonly badges: readonly BadgeMark[];
}

/** A disc on the top edge; see `face` for its features. */
export interface FaceMark {
  /** Which of the valences handed in. */
  readonly index: number;
  readonly valence: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A pill on the top edge: a glyph (see `insightGlyph`) and a number or a few. */
export interface BadgeMark {
  readonly polarity: Polarity;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly glyph: { readonly x: number; readonly y: number; readonly size: number };
  readonly text: string;
  readonly textX: number;
  /** The baseline. */
  readonly textY: number;
}

/** How badge text is set. */
export const badgeText = { font: 'semibold', size: 11 } as const;

const faceRadius = 10;
const faceStep = 28;
const badgeHeight = 20;
const badgeGap = 4;
const glyphSize = 10;
/** What a badge has beside its text. */
const badgeRoom = 30;
const mostFaces = 3;
/** Marks stand a little above the middle of the edge, so that the title keeps clear of them. */
const level = -2;
/** Where the first face has its centre: further in where the top edge begins later. */
const edgeStart: Readonly<Partial<Record<StepKind, number>>> = { start: 30, end: 30, decision: 30 };

/**
 * Where the marks of a step sit, in the box of `stepDrawing`: faces on the top edge from the left (three at most, and
 * as many as have room: the curves have all), badges from the right, pain before praise. An empty text: no badge. On
 * the canvas the texts are counts, in a picture references to the list under it.
 */
export function stepMarks(
  kind: StepKind,
  valences: readonly number[],
  texts: { readonly pain: string; readonly praise: string },
  width: number = sizes.step.width,
  hasStar = false,
  hasHeart = false,
): StepMarks {
  const edge = edgeStart[kind] ?? 20;
  const behindStar = edge + (hasStar ? faceStep : 0);
  const inset = behindStar + (hasHeart ? faceStep : 0);
  const firstFace = valences.length === 0 ? 0 : faceStep;
  const badges = placeBadges(texts, inset - faceRadius + firstFace, width - edge + faceRadius);
  const end = badges[0]?.x ?? width - edge + faceRadius;
  const room = Math.floor((end - (inset - faceRadius)) / faceStep);
  const faces = valences.slice(0, Math.max(1, Math.min(mostFaces, room)));
  return {
    star: hasStar ? { x: edge, y: level, radius: faceRadius } : null,
    heart: hasHeart ? { x: behindStar, y: level, radius: faceRadius } : null,
    faces: faces.map((valence, index) => ({
      index,
      valence,
      x: inset + index * faceStep,
      y: level,
      radius: faceRadius,
    })),
    badges,
  };
}

/** From the right: praise, and before it pain; a text that is too long for what room there is ends with `…`. */
function placeBadges(
  texts: { readonly pain: string; readonly praise: string },
  left: number,
  right: number,
): readonly BadgeMark[] {
  const isBoth = texts.pain !== '' && texts.praise !== '';
  const widest = (isBoth ? (right - left - badgeGap) / 2 : right - left) - badgeRoom;
  const badges: BadgeMark[] = [];
  let end = right;
  for (const polarity of ['praise', 'pain'] as const) {
    // What the first one does not need, the second one may have.
    const room = badges.length === 0 ? widest : end - left - badgeRoom;
    const [text] = breakLines(texts[polarity], { ...badgeText, width: Math.max(20, room), maxLines: 1 });
    if (text === undefined) continue;
    const width = Math.round(measureText(text, badgeText.font, badgeText.size)) + badgeRoom;
    const x = end - width;
    badges.unshift({
      polarity,
      x,
      y: level - badgeHeight / 2,
      width,
      height: badgeHeight,
      glyph: { x: x + 13, y: level, size: glyphSize },
      text,
      textX: x + 22,
      textY: level + 4,
    });
    end = x - badgeGap;
  }
  return badges;
}
