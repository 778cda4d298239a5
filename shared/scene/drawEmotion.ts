import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Participant } from '../model/records.ts';
import { sizes } from '../model/sizes.ts';
import { arcPoints } from './arcPoints.ts';
import { breakLines } from './breakLines.ts';
import { arcDash, curveLook, markerPath } from './curveLook.ts';
import type { CurveLook } from './curveLook.ts';
import { drawFace } from './drawStep.ts';
import { emotionPoints, valenceY } from './emotionPoints.ts';
import type { EmotionPoint } from './emotionPoints.ts';
import { insightGlyph } from './insightGlyph.ts';
import type { MapLayout } from './layoutMap.ts';
import { momentMarks, momentRadius } from './momentMarks.ts';
import type { MomentWords } from './momentMarks.ts';
import type { InsightNumbers } from './numberInsights.ts';
import type { Palette } from './palette.ts';
import { round } from './round.ts';
import type { Shape } from './scene.ts';
import { smoothPath } from './smoothPath.ts';
import { baselineIn } from './textBlock.ts';
import { valenceStep } from './valenceStep.ts';

export interface EmotionLooks {
  readonly project: Project;
  readonly mapId: Id;
  /** Those who feel something in this map. */
  readonly participants: readonly Participant[];
  readonly numbers: InsightNumbers;
  /** What the band is called. */
  readonly name: string;
  /** What the strongest and the last moment of a curve are called; left out: they are marked without words. */
  readonly moments?: MomentWords | undefined;
}

const padding = 16;
const scaleX = sizes.laneHeader - 18;
const nameText = { font: 'semibold', size: 13 } as const;
const keyText = { font: 'regular', size: 12 } as const;
const lineHeight = 17;
/** From the stroke in a participant's colour to the name. */
const keyIndent = 20;

/** The band of the emotion curve: what it is called, whose line is whose, the scale, and a curve for each participant. */
export function drawEmotion(layout: MapLayout, looks: EmotionLooks, colours: Palette): readonly Shape[] {
  const { emotion } = layout;
  if (emotion === null) return [];
  const isOneOfSeveral = looks.participants.length > 1;
  const marked = new Set<Id>();
  const curves: Shape[] = [];
  const points: Shape[] = [];
  const signs: Shape[] = [];
  const arc =
    looks.project.maps[looks.mapId]?.showsArc === true ? arcPoints(looks.project, layout, looks.mapId) : [];
  if (arc.length > 1) {
    curves.push({ type: 'path', d: smoothPath(arc), stroke: colours.edge, strokeWidth: 3, dash: arcDash });
  }
  for (const point of arc) {
    points.push({
      type: 'path',
      d: markerPath('triangle', point, 4),
      fill: colours.surface,
      stroke: colours.edge,
      strokeWidth: 1.5,
    });
  }
  for (const [place, participant] of looks.participants.entries()) {
    const look = curveLook(place);
    const passed = emotionPoints(looks.project, layout, looks.mapId, participant.id);
    const colour = colours.participants[participant.colour];
    if (passed.length > 1) {
      const dash = look.dash.length === 0 ? {} : { dash: look.dash };
      curves.push({ type: 'path', d: smoothPath(passed), stroke: colour, strokeWidth: 2.5, ...dash });
    }
    signs.push(...drawMoments(passed, colour, looks.moments, colours));
    const dot = (point: EmotionPoint): string =>
      isOneOfSeveral ? colour : colours.valence[valenceStep(point.valence)];
    for (const point of passed) {
      points.push(drawPoint(point, look, dot(point), colours));
      // The first curve that passes a step bears its signs, over the points of all.
      if (marked.has(point.stepId)) continue;
      marked.add(point.stepId);
      signs.push(...drawSigns(point, looks.numbers, colours));
    }
  }
  return [
    ...drawScale(layout, emotion, colours),
    ...drawHeader(emotion, looks, colours),
    ...curves,
    ...points,
    ...signs,
  ];
}

function drawScale(
  { width }: MapLayout,
  emotion: NonNullable<MapLayout['emotion']>,
  colours: Palette,
): readonly Shape[] {
  return [2, 0, -2].flatMap((valence): readonly Shape[] => {
    const y = valenceY(emotion, valence);
    const guide: Shape = {
      type: 'path',
      d: `M${sizes.laneHeader} ${round(y)}L${round(width)} ${round(y)}`,
      stroke: colours.line,
      ...(valence === 0 ? {} : { dash: [2, 5] }),
    };
    const mark = drawFace(valence, { x: scaleX, y, radius: 8 }, null, colours);
    return width > sizes.laneHeader ? [guide, ...mark] : mark;
  });
}

function drawHeader(
  emotion: NonNullable<MapLayout['emotion']>,
  { name, participants }: EmotionLooks,
  colours: Palette,
): readonly Shape[] {
  const width = scaleX - 14 - padding;
  const [title = ''] = breakLines(name, { ...nameText, width, maxLines: 1 });
  const most = Math.max(1, Math.floor((emotion.height - 24) / lineHeight) - 1);
  const entries = legendLines(participants, width - keyIndent, most);
  const count = entries.reduce((sum, { lines }) => sum + lines.length, 1);
  let y = emotion.y + (emotion.height - count * lineHeight) / 2;
  const shapes: Shape[] = [
    {
      type: 'text',
      text: title,
      x: padding,
      y: y + baselineIn(lineHeight, nameText.size),
      anchor: 'start',
      ...nameText,
      fill: colours.text,
    },
  ];
  y += lineHeight;
  for (const [place, { participant, lines }] of entries.entries()) {
    const colour = colours.participants[participant.colour];
    const { dash, marker } = curveLook(place);
    const middle = y + lineHeight / 2;
    shapes.push(
      {
        type: 'path',
        d: `M${padding} ${round(middle)}L${padding + 14} ${round(middle)}`,
        stroke: colour,
        strokeWidth: 2,
        ...(dash.length === 0 ? {} : { dash: dash.map((length) => length / 2) }),
      },
      { type: 'path', d: markerPath(marker, { x: padding + 7, y: middle }, 3.5), fill: colour },
    );
    for (const text of lines) {
      shapes.push({
        type: 'text',
        text,
        x: padding + keyIndent,
        y: y + baselineIn(lineHeight, keyText.size),
        anchor: 'start',
        ...keyText,
        fill: colours.muted,
      });
      y += lineHeight;
    }
  }
  return shapes;
}

interface LegendEntry {
  readonly participant: Participant;
  readonly lines: readonly string[];
}

/** The names of the participants in so many lines at most: whole where they all have room, else one line each. */
function legendLines(
  participants: readonly Participant[],
  width: number,
  most: number,
): readonly LegendEntry[] {
  const whole = participants.slice(0, most).map((participant) => ({
    participant,
    lines: breakLines(participant.name, { ...keyText, width, maxLines: most }),
  }));
  const count = whole.reduce((sum, { lines }) => sum + lines.length, 0);
  const rest = participants.length - most;
  if (rest <= 0 && count <= most) return whole;
  return whole.map(({ participant }, index) => {
    const isLast = index === whole.length - 1 && rest > 0;
    const words = isLast ? `${participant.name} +${rest}` : participant.name;
    return { participant, lines: breakLines(words, { ...keyText, width, maxLines: 1 }) };
  });
}

function drawPoint(point: EmotionPoint, look: CurveLook, fill: string, colours: Palette): Shape {
  return {
    type: 'path',
    d: markerPath(look.marker, point, 5),
    fill,
    stroke: colours.surface,
    strokeWidth: 2,
  };
}

/** A ring around the strongest moment and the last one, with their names where there are words for them. */
function drawMoments(
  points: readonly EmotionPoint[],
  colour: string,
  words: EmotionLooks['moments'],
  colours: Palette,
): readonly Shape[] {
  return momentMarks(points, words).flatMap(({ point, text, textY }): readonly Shape[] => {
    const ring: Shape = {
      type: 'circle',
      x: point.x,
      y: point.y,
      radius: momentRadius,
      stroke: colour,
      strokeWidth: 1.5,
    };
    if (text === '') return [ring];
    return [
      ring,
      {
        type: 'text',
        text,
        x: point.x,
        y: textY,
        anchor: 'middle',
        font: 'semibold',
        size: 10,
        fill: colours.muted,
      },
    ];
  });
}

/** That the step under a point is blamed or praised for something. */
function drawSigns(
  { x, y, stepId }: EmotionPoint,
  numbers: InsightNumbers,
  colours: Palette,
): readonly Shape[] {
  const insights = numbers.byStep.get(stepId) ?? [];
  const polarities = (['pain', 'praise'] as const).filter((polarity) =>
    insights.some(({ isPraise }) => isPraise === (polarity === 'praise')),
  );
  return polarities.flatMap((polarity, index): readonly Shape[] => {
    const centre = { x: x + (polarities.length === 2 ? (index - 0.5) * 18 : 0), y };
    return [
      {
        type: 'circle',
        ...centre,
        radius: 10,
        fill: polarity === 'pain' ? colours.pain : colours.praise,
        stroke: colours.surface,
        strokeWidth: 2,
      },
      {
        type: 'path',
        d: insightGlyph(polarity, centre, 10),
        fill: polarity === 'pain' ? colours.onPain : colours.onPraise,
      },
    ];
  });
}
