import { laneContents } from '../model/laneContents.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { sizes } from '../model/sizes.ts';
import { layoutMap } from './layoutMap.ts';
import type { LanePlace, MapLayout } from './layoutMap.ts';
import { palette } from './palette.ts';
import type { Palette, Theme } from './palette.ts';
import { placeLines } from './placeLines.ts';
import type { Scene, Shape } from './scene.ts';
import { smoothPath } from './smoothPath.ts';

const width = 208;
const height = 116;
const padding = 10;
/** Of the lane headers. */
const headerWidth = 22;
const headerHeight = 9;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * What a map will look like that has no steps yet: its stages and lanes, where steps will stand (blocks), words
 * (strokes) and the curve, and the lines of a blueprint; of a value network its participants.
 */
export function drawSkeleton(project: Project, mapId: Id, theme: Theme): Scene {
  const colours = palette[theme];
  const layout = layoutMap(project, mapId);
  const isBlank = layout.isNetwork ? layout.steps.size === 0 : layout.lanes.length === 0;
  return {
    width,
    height,
    background: colours.surface,
    title: project.maps[mapId]?.name ?? '',
    description: '',
    language: null,
    shapes: isBlank
      ? blank(colours)
      : layout.isNetwork
        ? drawNodes(project, layout, colours)
        : drawSheet(layout, colours),
  };
}

function blank(colours: Palette): readonly Shape[] {
  const middle = { x: width / 2, y: height / 2 };
  return [
    {
      type: 'rect',
      x: padding,
      y: padding,
      width: width - 2 * padding,
      height: height - 2 * padding,
      radius: 6,
      stroke: colours.edge,
      dash: [4, 4],
    },
    {
      type: 'path',
      d: `M${middle.x - 8} ${middle.y}L${middle.x + 8} ${middle.y}M${middle.x} ${middle.y - 8}L${middle.x} ${middle.y + 8}`,
      stroke: colours.edge,
      strokeWidth: 2,
    },
  ];
}

function drawSheet(layout: MapLayout, colours: Palette): readonly Shape[] {
  const top = layout.emotion?.y ?? sizes.stageHeader;
  const first = Math.min(top, layout.lanes[0]?.y ?? top);
  const left = padding + headerWidth;
  const scaleX = (width - padding - left) / Math.max(1, layout.width - sizes.laneHeader);
  const scaleY = (height - 2 * padding - headerHeight) / Math.max(1, layout.height - first);
  const atX = (x: number) => tenth(left + (x - sizes.laneHeader) * scaleX);
  const atY = (y: number) => tenth(padding + headerHeight + (y - first) * scaleY);
  const right = width - padding;
  const bottom = height - padding;
  const rules = [
    ...layout.stages.map(({ x }) => `M${atX(x)} ${padding}L${atX(x)} ${bottom}`),
    ...layout.lanes.map(({ y }) => `M${padding} ${atY(y)}L${right} ${atY(y)}`),
  ];
  const shapes: Shape[] = [
    {
      type: 'rect',
      x: padding,
      y: padding,
      width: right - padding,
      height: headerHeight,
      fill: colours.sunken,
    },
    {
      type: 'rect',
      x: padding,
      y: padding,
      width: headerWidth,
      height: bottom - padding,
      fill: colours.sunken,
    },
    { type: 'path', d: rules.join(''), stroke: colours.line },
  ];
  for (const [index, place] of layout.lanes.entries()) {
    const box = { top: atY(place.y), height: atY(place.y + place.height) - atY(place.y) };
    shapes.push({
      type: 'path',
      d: `M${padding + 5} ${tenth(box.top + box.height / 2)}L${left - 5} ${tenth(box.top + box.height / 2)}`,
      stroke: colours.edge,
      strokeWidth: 2,
    });
    for (const [column, { x, width: stageWidth }] of layout.stages.entries()) {
      const cell = { x: atX(x), y: box.top, width: stageWidth * scaleX, height: box.height };
      shapes.push(...drawCell(place, cell, index + column, colours));
    }
    if (place.lane.role === 'emotion') shapes.push(drawWave({ ...box, left, right }, colours));
  }
  // A journey has the band of the curve even where no lane is it.
  if (layout.emotion !== null && !layout.lanes.some(({ lane }) => lane.role === 'emotion')) {
    const box = { top: atY(layout.emotion.y), height: layout.emotion.height * scaleY, left, right };
    shapes.push(drawWave(box, colours));
  }
  for (const { y } of placeLines(layout)) {
    shapes.push({
      type: 'path',
      d: `M${padding} ${atY(y)}L${right} ${atY(y)}`,
      stroke: colours.accent,
      strokeWidth: 1.5,
      dash: [5, 3],
    });
  }
  shapes.push({
    type: 'rect',
    x: padding,
    y: padding,
    width: right - padding,
    height: bottom - padding,
    radius: 3,
    stroke: colours.line,
  });
  return shapes;
}

function drawCell(
  { lane }: LanePlace,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  turn: number,
  colours: Palette,
): readonly Shape[] {
  const inner = { x: box.x + 4, y: box.y + 3, width: box.width - 8, height: box.height - 6 };
  if (inner.height < 3 || inner.width < 4) return [];
  const contents = laneContents(lane.role);
  // Not every cell of a real map is filled.
  const isFilled = contents === 'steps' ? lane.role === 'customer' || turn % 3 !== 1 : turn % 2 === 0;
  if (lane.role === 'emotion' || !isFilled) return [];
  if (contents === 'steps') {
    const blockHeight = Math.min(inner.height, 9);
    const y = inner.y + (inner.height - blockHeight) / 2;
    const fill = lane.role === 'customer' ? colours.accentSoft : colours.sunken;
    return [{ type: 'rect', ...inner, y, height: blockHeight, radius: 2, fill, stroke: colours.edge }];
  }
  if (lane.role === 'storyboard') {
    return [{ type: 'rect', ...inner, radius: 2, fill: colours.sunken, stroke: colours.line }];
  }
  const ink = lane.role === 'insight' ? (turn % 4 === 0 ? colours.pain : colours.praise) : colours.edge;
  const y = tenth(inner.y + inner.height / 2);
  return [
    {
      type: 'path',
      d: `M${inner.x} ${y}L${tenth(inner.x + inner.width * 0.8)} ${y}`,
      stroke: ink,
      strokeWidth: 2,
    },
  ];
}

function drawWave(
  { left, right, top, height: high }: Readonly<Record<'left' | 'right' | 'top' | 'height', number>>,
  colours: Palette,
): Shape {
  const heights = [0.55, 0.3, 0.75, 0.45, 0.2, 0.35];
  const points = heights.map((at, index) => ({
    x: tenth(left + ((index + 0.5) / heights.length) * (right - left)),
    y: tenth(top + at * high),
  }));
  return { type: 'path', d: smoothPath(points), stroke: colours.accent, strokeWidth: 2 };
}

function drawNodes(project: Project, layout: MapLayout, colours: Palette): readonly Shape[] {
  const { bounds } = layout;
  const room = { width: width - 4 * padding, height: height - 4 * padding };
  const scale = Math.min(room.width / Math.max(1, bounds.width), room.height / Math.max(1, bounds.height));
  const middleOf = (id: Id) => {
    const step = layout.steps.get(id);
    if (step === undefined) return null;
    return {
      x: tenth(width / 2 + (step.x + step.width / 2 - bounds.x - bounds.width / 2) * scale),
      y: tenth(height / 2 + (step.y + step.height / 2 - bounds.y - bounds.height / 2) * scale),
    };
  };
  const lines = Object.values(project.connections).flatMap(({ fromStepId, toStepId }) => {
    const [from, to] = [middleOf(fromStepId), middleOf(toStepId)];
    return from === null || to === null ? [] : [`M${from.x} ${from.y}L${to.x} ${to.y}`];
  });
  const nodes = [...layout.steps.keys()].flatMap((id): readonly Shape[] => {
    const middle = middleOf(id);
    const colour = project.participants[project.steps[id]?.participantId ?? '']?.colour;
    if (middle === null) return [];
    const fill = colour === undefined ? colours.edge : colours.participants[colour];
    return [
      {
        type: 'rect',
        x: middle.x - 18,
        y: middle.y - 8,
        width: 36,
        height: 16,
        radius: 8,
        fill: colours.surface,
        stroke: fill,
        strokeWidth: 1.5,
      },
      { type: 'circle', x: middle.x - 10, y: middle.y, radius: 4, fill },
    ];
  });
  return [{ type: 'path', d: lines.join(''), stroke: colours.edge, strokeWidth: 1.5 }, ...nodes];
}
