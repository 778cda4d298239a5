import type { Feeling } from '../analysis/feelingsByStep.ts';
import type { StepExtras } from '../analysis/stepExtras.ts';
import type { Channel, Owner, Participant, Step } from '../model/records.ts';
import { drawFoot } from './drawFoot.ts';
import { drawThumb } from './drawThumb.ts';
import { face } from './face.ts';
import { glyphPath } from './glyphs.ts';
import { insightGlyph } from './insightGlyph.ts';
import { insightReference } from './insightReference.ts';
import type { NumberedInsight } from './numberInsights.ts';
import type { Palette } from './palette.ts';
import type { Rect } from './rect.ts';
import type { GroupShape, Shape } from './scene.ts';
import type { SceneLanguage } from './sceneLanguage.ts';
import { drawParty, partyIndent } from './partyMark.ts';
import { stepFoot } from './stepFoot.ts';
import { stepDrawing } from './stepDrawing.ts';
import { badgeText, stepMarks } from './stepMarks.ts';
import type { BadgeMark, StepMarks } from './stepMarks.ts';
import { stepTint } from './stepTint.ts';
import { valenceStep } from './valenceStep.ts';

export interface StepLooks {
  readonly feelings: readonly Feeling[];
  readonly insights: readonly NumberedInsight[];
  /** Whether a face says whose it is, by a ring in the participant's colour. */
  readonly isOneOfSeveral: boolean;
  readonly channel: Channel | null;
  readonly owner: Owner | null;
  readonly extras: StepExtras;
  readonly language: SceneLanguage;
  /** Whom a node of a value network stands for. */
  readonly party?: Participant;
  /** Where the bytes of a picture are, by its hash; null: not at hand. */
  readonly hrefOf: (hash: string) => string | null;
  /** The hash of the participant's portrait. */
  readonly portrait: string | null;
}

/** A step in its place, with how it feels and what it is praised or blamed for. */
export function drawStep(step: Step, place: Rect, looks: StepLooks, colours: Palette): GroupShape {
  const hasPicture = looks.extras.picture !== null;
  const indent = looks.party === undefined ? 0 : partyIndent;
  const drawing = stepDrawing(step.title, step.kind, place, hasPicture, indent);
  const { feelings, insights } = looks;
  const valences = feelings.map(({ valence }) => valence);
  const marks = stepMarks(
    step.kind,
    valences,
    {
      pain: insightReference(insights.filter(({ isPraise }) => !isPraise).map(({ number }) => number)),
      praise: insightReference(insights.filter(({ isPraise }) => isPraise).map(({ number }) => number)),
    },
    place.width,
    step.isMomentOfTruth,
    looks.extras.touch !== null,
  );
  const shapes: Shape[] = [
    ...(looks.extras.touch === null ? [] : drawGlow(drawing.outline, colours)),
    {
      type: 'path',
      d: drawing.outline,
      fill: colours.valenceSoft[stepTint(valences)],
      stroke: colours.edge,
      strokeWidth: drawing.strokeWidth,
    },
  ];
  if (drawing.mark !== '') {
    shapes.push({ type: 'path', d: drawing.mark, stroke: colours.edge, strokeWidth: 1.25 });
  }
  if (looks.party !== undefined) {
    const portrait = looks.portrait === null ? null : looks.hrefOf(looks.portrait);
    shapes.push(...drawParty(looks.party, place.height, colours, portrait));
  }
  for (const { text, x, y } of drawing.lines) {
    shapes.push({
      type: 'text',
      text,
      x,
      y,
      anchor: drawing.anchor,
      font: drawing.font,
      size: drawing.fontSize,
      fill: colours.text,
    });
  }
  if (drawing.thumb !== null) {
    const { picture } = looks.extras;
    const href = picture === null ? null : looks.hrefOf(picture.hash);
    shapes.push(...drawThumb(drawing.thumb, { href, isCut: true }, colours));
  }
  if (marks.star !== null) shapes.push(...drawStar(marks.star, colours));
  if (marks.heart !== null) shapes.push(...drawHeart(marks.heart, colours));
  for (const mark of marks.faces) {
    const owner = feelings[mark.index]?.participant.colour;
    const ring = looks.isOneOfSeveral && owner !== undefined ? colours.participants[owner] : null;
    shapes.push(...drawFace(mark.valence, mark, ring, colours));
  }
  for (const badge of marks.badges) shapes.push(...drawBadge(badge, colours));
  shapes.push(...drawFoot(stepFoot({ step, ...looks }, looks.language, place), colours));
  return { type: 'group', role: 'step', label: step.title, x: place.x, y: place.y, shapes };
}

/** What is given on purpose beyond the standard shines: a band of light around the step. */
export function drawGlow(outline: string, colours: Palette): readonly Shape[] {
  return [
    { type: 'path', d: outline, fill: colours.praiseSoft, stroke: colours.praiseSoft, strokeWidth: 16 },
    { type: 'path', d: outline, stroke: colours.praise, strokeWidth: 4 },
  ];
}

/** A star on its disc: a moment of truth. */
export function drawStar(at: NonNullable<StepMarks['star']>, colours: Palette): readonly Shape[] {
  return drawSign('star', 1.35, at, colours.accent, colours.onAccent, colours);
}

/** A heart on its disc: an emotional touch. */
export function drawHeart(at: NonNullable<StepMarks['heart']>, colours: Palette): readonly Shape[] {
  return drawSign('heart', 1.2, at, colours.praise, colours.onPraise, colours);
}

function drawSign(
  glyph: 'star' | 'heart',
  share: number,
  { x, y, radius }: NonNullable<StepMarks['star']>,
  disc: string,
  sign: string,
  colours: Palette,
): readonly Shape[] {
  const size = radius * share;
  return [
    {
      type: 'circle',
      x,
      y,
      radius: radius + 1,
      fill: disc,
      stroke: colours.surface,
      strokeWidth: 2,
    },
    { type: 'path', d: glyphPath(glyph, x - size / 2, y - size / 2, size), fill: sign },
  ];
}

/** A face on its disc; `ring`: the colour of the participant whose it is, null where that needs no saying. */
export function drawFace(
  valence: number,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  ring: string | null,
  colours: Palette,
): readonly Shape[] {
  const { eyes, mouth, strokeWidth } = face(valence, { x, y }, radius);
  const halo = { stroke: colours.surface, strokeWidth: ring === null ? 2 : 1.5 };
  return [
    ...(ring === null ? [] : [{ type: 'circle', x, y, radius: radius + 4, fill: ring, ...halo } as const]),
    { type: 'circle', x, y, radius: radius + 1, fill: colours.valence[valenceStep(valence)], ...halo },
    ...eyes.map((eye): Shape => ({ type: 'circle', ...eye, fill: colours.onValence })),
    { type: 'path', d: mouth, stroke: colours.onValence, strokeWidth },
  ];
}

export function drawBadge(badge: BadgeMark, colours: Palette): readonly Shape[] {
  const { polarity, x, y, width, height, glyph, text, textX, textY } = badge;
  const on = polarity === 'pain' ? colours.onPain : colours.onPraise;
  return [
    {
      type: 'rect',
      x: x - 1,
      y: y - 1,
      width: width + 2,
      height: height + 2,
      radius: height / 2 + 1,
      fill: polarity === 'pain' ? colours.pain : colours.praise,
      stroke: colours.surface,
      strokeWidth: 2,
    },
    { type: 'path', d: insightGlyph(polarity, glyph, glyph.size), fill: on },
    { type: 'text', text, x: textX, y: textY, anchor: 'start', ...badgeText, fill: on },
  ];
}
