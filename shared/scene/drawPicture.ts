import { feelingParticipants } from '../analysis/feelingParticipants.ts';
import { feelingsByStep } from '../analysis/feelingsByStep.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { sizes } from '../model/sizes.ts';
import { emotionPoints } from './emotionPoints.ts';
import { layoutMap } from './layoutMap.ts';
import type { MapLayout } from './layoutMap.ts';
import { palette } from './palette.ts';
import type { Palette, Theme } from './palette.ts';
import { round } from './round.ts';
import type { Point } from './rect.ts';
import type { Scene, Shape } from './scene.ts';
import { smoothPath } from './smoothPath.ts';
import { stepTint } from './stepTint.ts';

const width = 320;
const height = 180;
const padding = 14;
/** Blocks of a map with few steps grow no larger than this. */
const largestScale = 0.5;
/** A block's width to its height, and its height to its width, at most. */
const flattest = 2.4;
const steepest = 1.4;
/** Blocks that stand side by side as a band are at least so high. */
const lowest = 8;
/** Points of the curve beyond which neighbours are drawn as their mean: at this size they would be a bar. */
const mostPoints = 64;

/**
 * A small picture of a map for a list of projects: its stages and lanes, a block for each step in the colour of how
 * it feels, and the curve of the first participant. No text: at this size none could be read. Width and height are
 * scaled each on its own, so that a long map is not a thread.
 */
export function drawPicture(project: Project, mapId: Id, theme: Theme): Scene {
  const colours = palette[theme];
  const layout = layoutMap(project, mapId);
  const fit = fitted(layout);
  return {
    width,
    height,
    background: colours.surface,
    title: project.maps[mapId]?.name ?? '',
    description: '',
    language: null,
    shapes: [
      ...(layout.steps.size === 0 ? [emptyFrame(colours)] : []),
      ...drawRules(layout, fit, colours),
      ...drawBlocks(project, layout, fit, colours),
      ...drawCurve(project, mapId, layout, fit, colours),
    ],
  };
}

/** There is a map, and nothing on it yet. */
function emptyFrame(colours: Palette): Shape {
  return {
    type: 'rect',
    x: padding,
    y: padding,
    width: width - 2 * padding,
    height: height - 2 * padding,
    radius: 8,
    stroke: colours.line,
    strokeWidth: 1.5,
    dash: [5, 5],
  };
}

interface Fit {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly place: (point: Point) => Point;
}

/** The content of the map, headers left away, in the middle of the picture. */
function fitted(layout: MapLayout): Fit {
  const isGrid = layout.stages.length > 0 || layout.lanes.length > 0;
  let left = isGrid ? sizes.laneHeader : Infinity;
  let top = isGrid ? sizes.stageHeader : Infinity;
  let right = isGrid ? layout.width : -Infinity;
  let bottom = isGrid ? layout.height : -Infinity;
  for (const step of layout.steps.values()) {
    left = Math.min(left, step.x);
    top = Math.min(top, step.y);
    right = Math.max(right, step.x + step.width);
    bottom = Math.max(bottom, step.y + step.height);
  }
  const scaleX = Math.min(largestScale, (width - 2 * padding) / Math.max(1, right - left));
  const scaleY = Math.min(largestScale, (height - 2 * padding) / Math.max(1, bottom - top));
  const offsetX = (width - (right - left) * scaleX) / 2;
  const offsetY = (height - (bottom - top) * scaleY) / 2;
  return {
    scaleX,
    scaleY,
    place: ({ x, y }) => ({ x: offsetX + (x - left) * scaleX, y: offsetY + (y - top) * scaleY }),
  };
}

/** Where stages and lanes begin, as far as lines that stand so close could be told apart. */
function drawRules(layout: MapLayout, { place }: Fit, colours: Palette): readonly Shape[] {
  const d: string[] = [];
  let lastX = -Infinity;
  for (const stage of layout.stages.slice(1)) {
    const { x } = place({ x: stage.x, y: 0 });
    if (x - lastX < 6) continue;
    lastX = x;
    d.push(`M${round(x)} ${padding}L${round(x)} ${height - padding}`);
  }
  let lastY = -Infinity;
  const tops = layout.lanes.map((lane) => lane.y);
  for (const top of layout.emotion === null ? tops.slice(1) : tops) {
    const { y } = place({ x: 0, y: top });
    if (y - lastY < 6) continue;
    lastY = y;
    d.push(`M${padding} ${round(y)}L${width - padding} ${round(y)}`);
  }
  return d.length === 0 ? [] : [{ type: 'path', d: d.join(''), stroke: colours.line }];
}

/** One path for each colour: 10,000 steps are five shapes. */
function drawBlocks(project: Project, layout: MapLayout, fit: Fit, colours: Palette): readonly Shape[] {
  const feelings = feelingsByStep(project);
  const felt: [string[], string[], string[], string[], string[]] = [[], [], [], [], []];
  const unfelt: string[] = [];
  for (const [id, step] of layout.steps) {
    const valences = (feelings.get(id) ?? []).map(({ valence }) => valence);
    const { x, y } = fit.place(step);
    const [fullWidth, fullHeight] = [step.width * fit.scaleX, step.height * fit.scaleY];
    const blockWidth = Math.max(2, Math.min(fullWidth, fullHeight * flattest));
    const blockHeight = Math.max(2, Math.min(fullHeight, Math.max(lowest, fullWidth * steepest)));
    const left = x + (fullWidth - blockWidth) / 2;
    const top = y + (fullHeight - blockHeight) / 2;
    const blocks = valences.length === 0 ? unfelt : felt[stepTint(valences)];
    blocks.push(block(left, top, blockWidth, blockHeight));
  }
  return [
    { d: unfelt.join(''), fill: colours.edge },
    ...felt.map((blocks, index) => ({
      d: blocks.join(''),
      fill: colours.valence[index as 0 | 1 | 2 | 3 | 4],
    })),
  ].flatMap(({ d, fill }): readonly Shape[] => (d === '' ? [] : [{ type: 'path', d, fill }]));
}

function block(x: number, y: number, blockWidth: number, blockHeight: number): string {
  const right = round(x + blockWidth);
  const bottom = round(y + blockHeight);
  const r = Math.min(2.5, blockWidth / 3, blockHeight / 3);
  const [left, top] = [round(x), round(y)];
  if (r < 1) return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
  const [innerLeft, innerRight] = [round(x + r), round(x + blockWidth - r)];
  const [innerTop, innerBottom] = [round(y + r), round(y + blockHeight - r)];
  return (
    `M${innerLeft} ${top}L${innerRight} ${top}Q${right} ${top} ${right} ${innerTop}L${right} ${innerBottom}` +
    `Q${right} ${bottom} ${innerRight} ${bottom}L${innerLeft} ${bottom}Q${left} ${bottom} ${left} ${innerBottom}` +
    `L${left} ${innerTop}Q${left} ${top} ${innerLeft} ${top}Z`
  );
}

function drawCurve(
  project: Project,
  mapId: Id,
  layout: MapLayout,
  { place }: Fit,
  colours: Palette,
): readonly Shape[] {
  const [participant] = feelingParticipants(project, mapId);
  if (participant === undefined) return [];
  const points = thinned(emotionPoints(project, layout, mapId, participant.id).map(place));
  if (points.length < 2) return [];
  return [
    {
      type: 'path',
      d: smoothPath(points),
      stroke: colours.participants[participant.colour],
      strokeWidth: 2,
    },
  ];
}

/** So many points at most, each the mean of its neighbourhood. */
function thinned(points: readonly Point[]): readonly Point[] {
  if (points.length <= mostPoints) return points;
  return Array.from({ length: mostPoints }, (_, index) => {
    const from = Math.floor((index * points.length) / mostPoints);
    const to = Math.floor(((index + 1) * points.length) / mostPoints);
    const group = points.slice(from, to);
    const mean = (coordinate: 'x' | 'y'): number =>
      group.reduce((sum, point) => sum + point[coordinate], 0) / group.length;
    return { x: mean('x'), y: mean('y') };
  });
}
