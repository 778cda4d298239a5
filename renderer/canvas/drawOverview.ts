import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { Feeling } from '../../shared/analysis/feelingsByStep.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Connection, Insight, Step, StepKind } from '../../shared/model/records.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { heatGlow } from '../../shared/scene/heatGlow.ts';
import { families } from '../../shared/scene/fonts/families.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Palette } from '../../shared/scene/palette.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { stepDrawing } from '../../shared/scene/stepDrawing.ts';
import { stepOutline } from '../../shared/scene/stepOutline.ts';
import { stepTint } from '../../shared/scene/stepTint.ts';
import type { Lens } from './lensContext.ts';
import type { Curve } from './mapPicture.ts';
import type { StepIndex } from './stepIndex.ts';

/** What of a map is drawn while it is seen from afar. */
export interface OverviewContent {
  readonly layout: MapLayout;
  readonly index: StepIndex;
  readonly steps: Readonly<Record<Id, Step>>;
  readonly connections: readonly Connection[];
  readonly curves: readonly Curve[];
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
  readonly feelings: ReadonlyMap<Id, readonly Feeling[]>;
  readonly selected: ReadonlySet<Id>;
  readonly lens: Lens;
}

/** Px of the screen for one of the map, and which part of the map is drawn. */
export interface OverviewView {
  readonly zoom: number;
  readonly part: Rect;
}

/** From here on the outlines of the kinds are told apart, and the lines of a title. */
const zoomOfOutlines = 0.12;
const zoomOfTitles = 0.28;
/** So large on the screen, at least, is what hurts: else it would be lost among ten thousand boxes. */
const leastDot = 2.5;
/** As dense as a step that the lens leaves aside (`.beside` of its element). */
const dimmed = 0.28;

/**
 * Draws a part of a map on a 2D context whose origin is the corner of that part and whose unit is a pixel of the
 * screen. Plainer than the steps' own elements, the smaller the plainer: boxes with the colour of the feeling, then
 * outlines, then titles; pain and praise as dots that never get too small to see.
 */
export function drawOverview(
  context: CanvasRenderingContext2D,
  content: OverviewContent,
  view: OverviewView,
  colours: Palette,
): void {
  const { zoom, part } = view;
  const ids = content.index.within(part);
  context.save();
  context.scale(zoom, zoom);
  context.translate(-part.x, -part.y);
  drawCurves(context, content, view, colours);
  drawConnections(context, content, view, colours);
  const { seen } = content.lens;
  if (seen === null) drawSteps(context, content, ids, zoom, colours);
  else {
    context.globalAlpha = dimmed;
    drawSteps(
      context,
      content,
      ids.filter((id) => !seen.has(id)),
      zoom,
      colours,
    );
    context.globalAlpha = 1;
    drawSteps(
      context,
      content,
      ids.filter((id) => seen.has(id)),
      zoom,
      colours,
    );
  }
  context.restore();
}

type Draw = (
  context: CanvasRenderingContext2D,
  content: OverviewContent,
  ids: readonly Id[],
  zoom: number,
  colours: Palette,
) => void;

const drawSteps: Draw = (context, content, ids, zoom, colours) => {
  drawHeat(context, content, ids, zoom, colours);
  if (zoom < zoomOfOutlines) drawBoxes(context, content, ids, zoom, colours);
  else drawOutlines(context, content, ids, zoom, colours);
  drawInsights(context, content, ids, zoom, colours);
};

/** A glow around what is heavy, never too small to see. */
const drawHeat: Draw = (context, { layout, lens: { heat } }, ids, zoom, colours) => {
  if (heat === null) return;
  const alpha = context.globalAlpha;
  context.fillStyle = colours.pain;
  for (const id of ids) {
    const share = heat.get(id)?.share ?? 0;
    const place = layout.steps.get(id);
    if (share === 0 || place === undefined) continue;
    const { width, opacity } = heatGlow(share);
    const reach = Math.max(width / 2, (leastDot * (1 + share)) / zoom);
    context.globalAlpha = alpha * opacity;
    context.beginPath();
    context.roundRect(
      place.x - reach,
      place.y - reach,
      place.width + 2 * reach,
      place.height + 2 * reach,
      reach,
    );
    context.fill();
  }
  context.globalAlpha = alpha;
};

/** By colour, since setting one costs more than filling a box. */
function byTint(
  { feelings, selected }: OverviewContent,
  ids: readonly Id[],
): ReadonlyMap<number, readonly Id[]> {
  const groups = new Map<number, Id[]>();
  for (const id of ids) {
    const tint = selected.has(id) ? -1 : stepTint((feelings.get(id) ?? []).map(({ valence }) => valence));
    const group = groups.get(tint);
    if (group === undefined) groups.set(tint, [id]);
    else group.push(id);
  }
  return groups;
}

const drawBoxes: Draw = (context, content, ids, zoom, colours) => {
  const { steps } = content.layout;
  const least = 1 / zoom;
  for (const [tint, group] of byTint(content, ids)) {
    context.fillStyle = tint < 0 ? colours.accent : (colours.valence[tint] ?? colours.edge);
    for (const id of group) {
      const place = steps.get(id);
      if (place === undefined) continue;
      context.fillRect(place.x, place.y, Math.max(place.width, least), Math.max(place.height, least));
    }
  }
};

const drawOutlines: Draw = (context, content, ids, zoom, colours) => {
  const { layout, steps } = content;
  const outlines = new Map<StepKind, Path2D>();
  const outlineOf = (kind: StepKind): Path2D => {
    const known = outlines.get(kind) ?? new Path2D(stepOutline(kind, { x: 0, y: 0, ...sizes.step }));
    outlines.set(kind, known);
    return known;
  };
  const hasTitles = zoom >= zoomOfTitles;
  for (const [tint, group] of byTint(content, ids)) {
    for (const id of group) {
      const place = layout.steps.get(id);
      const step = steps[id];
      if (place === undefined || step === undefined) continue;
      context.translate(place.x, place.y);
      const outline = outlineOf(step.kind);
      context.fillStyle = (tint < 0 ? colours.accentSoft : colours.valenceSoft[tint]) ?? colours.surface;
      context.fill(outline);
      context.strokeStyle = tint < 0 ? colours.accent : colours.edge;
      context.lineWidth = (tint < 0 ? 2 : step.kind === 'end' ? 1.6 : 1) / zoom;
      context.stroke(outline);
      if (hasTitles) drawTitle(context, step, colours);
      context.translate(-place.x, -place.y);
    }
  }
};

function drawTitle(context: CanvasRenderingContext2D, step: Step, colours: Palette): void {
  const { lines, font, fontSize, anchor } = stepDrawing(step.title, step.kind);
  context.font = `${families.weight[font]} ${fontSize}px ${families.stack}`;
  context.textAlign = anchor === 'middle' ? 'center' : 'start';
  context.fillStyle = colours.text;
  for (const { text, x, y } of lines) context.fillText(text, x, y);
}

const drawInsights: Draw = (context, { layout, insights }, ids, zoom, colours) => {
  const radius = Math.max(9, leastDot / zoom);
  for (const polarity of ['praise', 'pain'] as const) {
    context.fillStyle = colours[polarity];
    for (const id of ids) {
      const found = insights.get(id);
      const place = layout.steps.get(id);
      if (found === undefined || place === undefined) continue;
      const isThere = found.some((insight) => isPraisePoint(insight) === (polarity === 'praise'));
      if (!isThere) continue;
      context.beginPath();
      context.arc(place.x + place.width - (polarity === 'pain' ? 14 : 38), place.y, radius, 0, 2 * Math.PI);
      context.fill();
    }
  }
};

/** Straight from side to side: corners are not seen from here. */
function drawConnections(
  context: CanvasRenderingContext2D,
  { layout, connections }: OverviewContent,
  { zoom, part }: OverviewView,
  colours: Palette,
): void {
  const right = part.x + part.width;
  const bottom = part.y + part.height;
  context.strokeStyle = colours.edge;
  context.lineWidth = Math.min(1.5, 0.75 / zoom);
  context.beginPath();
  for (const { fromStepId, toStepId } of connections) {
    const from = layout.steps.get(fromStepId);
    const to = layout.steps.get(toStepId);
    if (from === undefined || to === undefined) continue;
    const isForward = to.x >= from.x + from.width;
    const startX = isForward ? from.x + from.width : from.x + from.width / 2;
    const endX = isForward ? to.x : to.x + to.width / 2;
    const startY = from.y + from.height / 2;
    const endY = to.y + to.height / 2;
    if (Math.max(startX, endX) < part.x || Math.min(startX, endX) > right) continue;
    if (Math.max(startY, endY) < part.y || Math.min(startY, endY) > bottom) continue;
    // Shorter than a pixel, it would only cost.
    if (Math.abs(endX - startX) + Math.abs(endY - startY) < 1 / zoom) continue;
    context.moveTo(startX, startY);
    context.lineTo(endX, endY);
  }
  context.stroke();
}

/** Where several points share a pixel, one of them. */
function drawCurves(
  context: CanvasRenderingContext2D,
  { layout, curves }: OverviewContent,
  { zoom, part }: OverviewView,
  colours: Palette,
): void {
  if (layout.emotion === null) return;
  for (const { participant, points } of curves) {
    context.strokeStyle = colours.participants[participant.colour];
    context.lineWidth = Math.min(2.5, 1.5 / zoom);
    context.beginPath();
    let last = -Infinity;
    for (const { x, y } of points) {
      if (x < part.x - part.width || x > part.x + 2 * part.width || x - last < 1 / zoom) continue;
      if (last === -Infinity) context.moveTo(x, y);
      else context.lineTo(x, y);
      last = x;
    }
    context.stroke();
  }
}
