import type { Id } from '../model/ids.ts';
import { sizes } from '../model/sizes.ts';
import type { LaneRole } from '../model/records.ts';
import type { LanePlace, MapLayout, StagePlace } from './layoutMap.ts';
import type { Palette } from './palette.ts';
import { breakLines } from './breakLines.ts';
import type { Shape, TextShape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

const headerText = { font: 'semibold', size: 13 } as const;
const roleText = { font: 'regular', size: 12 } as const;
const lineHeight = 17;
const padding = 16;

export interface GridWords {
  readonly roles: Readonly<Record<LaneRole, string>> | undefined;
  /** How many steps a stage or a lane holds: said where it is collapsed. */
  readonly countOf: (id: Id) => number;
}

/** The sheet of a map: its ground, headers, names, and the hairlines between stages and lanes. */
export function drawGrid(layout: MapLayout, words: GridWords, colours: Palette): readonly Shape[] {
  const { width, height, stages, lanes, emotion } = layout;
  const headerBottom = sizes.stageHeader;
  const lines: Shape[] = [];
  for (const { x } of stages) lines.push(hairline(x, 0, x, height, colours));
  if (stages.length === 0) lines.push(hairline(sizes.laneHeader, 0, sizes.laneHeader, height, colours));
  lines.push(hairline(0, headerBottom, width, headerBottom, colours));
  for (const y of laneTops(lanes, emotion)) {
    if (y > headerBottom) lines.push(hairline(0, y, width, y, colours));
  }
  return [
    { type: 'rect', x: 0, y: 0, width, height, radius: 12, fill: colours.surface },
    { type: 'path', d: headerGround(width, height), fill: colours.sunken },
    ...strips(layout, colours),
    ...lines,
    {
      type: 'group',
      role: 'stages',
      label: '',
      x: 0,
      y: 0,
      shapes: stages.flatMap((place) =>
        place.stage.isCollapsed ? collapsedStage(place, words, colours) : stageName(place, colours),
      ),
    },
    {
      type: 'group',
      role: 'lanes',
      label: '',
      x: 0,
      y: 0,
      // The emotion curve's own header says what its lane is.
      shapes: lanes.filter(({ y }) => y !== emotion?.y).flatMap((place) => laneName(place, words, colours)),
    },
    { type: 'rect', x: 0, y: 0, width, height, radius: 12, stroke: colours.line },
  ];
}

function laneTops(lanes: readonly LanePlace[], emotion: MapLayout['emotion']): readonly number[] {
  const tops = lanes.map(({ y }) => y);
  return emotion === null || tops.includes(emotion.y) ? tops : [emotion.y, ...tops];
}

/** The row of stage headers and the column of lane headers as one shape, rounded as the sheet is. */
function headerGround(width: number, height: number): string {
  const { stageHeader, laneHeader } = sizes;
  const r = 12;
  return (
    `M${r} 0L${width - r} 0Q${width} 0 ${width} ${r}L${width} ${stageHeader}L${laneHeader} ${stageHeader}` +
    `L${laneHeader} ${height}L${r} ${height}Q0 ${height} 0 ${height - r}L0 ${r}Q0 0 ${r} 0Z`
  );
}

function stageName({ stage, x, width }: StagePlace, colours: Palette): readonly Shape[] {
  const lines = breakLines(stage.name, { ...headerText, width: width - 2 * padding, maxLines: 2 });
  const top = (sizes.stageHeader - lines.length * lineHeight) / 2;
  return named(lines, x + padding, top, { ...headerText, fill: colours.text });
}

/** The ground of what is collapsed, from one end of the sheet to the other. */
function strips({ stages, lanes, width, height }: MapLayout, colours: Palette): readonly Shape[] {
  const { stageHeader, laneHeader } = sizes;
  return [
    ...stages
      .filter(({ stage }) => stage.isCollapsed)
      .map((place) => ({ x: place.x, y: stageHeader, width: place.width, height: height - stageHeader })),
    ...lanes
      .filter(({ lane }) => lane.isCollapsed)
      .map((place) => ({ x: laneHeader, y: place.y, width: width - laneHeader, height: place.height })),
  ].map((box) => ({ type: 'rect', ...box, fill: colours.sunken }));
}

/** The name of a stage that has no room for it beside its neighbours: downwards, along its strip. */
function collapsedStage(
  { stage, x, width }: StagePlace,
  { countOf }: GridWords,
  colours: Palette,
): readonly Shape[] {
  const [text] = breakLines(counted(stage.name, countOf(stage.id)), {
    ...headerText,
    width: 400,
    maxLines: 1,
  });
  if (text === undefined) return [];
  const baseline = x + width - baselineIn(width, headerText.size);
  const y = sizes.stageHeader + padding / 2;
  return [
    {
      type: 'text',
      text,
      x: baseline,
      y,
      anchor: 'start',
      ...headerText,
      fill: colours.text,
      isTurned: true,
    },
  ];
}

function counted(name: string, count: number): string {
  return count === 0 ? name : `${name} (${count})`.trim();
}

/** The name of a lane, and under it what part it plays where there is room. */
function laneName(
  { lane, y, height }: LanePlace,
  { roles, countOf }: GridWords,
  colours: Palette,
): readonly Shape[] {
  const width = sizes.laneHeader - 2 * padding;
  const most = Math.max(1, Math.floor((height - 6) / lineHeight));
  const role = lane.role === null || lane.isCollapsed ? '' : (roles?.[lane.role] ?? '');
  const roleLines = breakLines(role, { ...roleText, width, maxLines: Math.min(2, most - 1) });
  const name = lane.isCollapsed ? counted(lane.name, countOf(lane.id)) : lane.name;
  const lines = breakLines(name, { ...headerText, width, maxLines: most - roleLines.length });
  const top = y + (height - (lines.length + roleLines.length) * lineHeight) / 2;
  return [
    ...named(lines, padding, top, { ...headerText, fill: colours.text }),
    ...named(roleLines, padding, top + lines.length * lineHeight, { ...roleText, fill: colours.muted }),
  ];
}

function named(
  lines: readonly string[],
  x: number,
  top: number,
  looks: Pick<TextShape, 'font' | 'size' | 'fill'>,
): readonly Shape[] {
  return lines.map((text, index) => ({
    type: 'text',
    text,
    x,
    y: top + index * lineHeight + baselineIn(lineHeight, looks.size),
    anchor: 'start',
    ...looks,
  }));
}

function hairline(x1: number, y1: number, x2: number, y2: number, colours: Palette): Shape {
  return { type: 'path', d: `M${x1} ${y1}L${x2} ${y2}`, stroke: colours.line };
}
