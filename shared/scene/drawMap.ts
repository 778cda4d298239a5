import type { BlueprintLineKind } from '../analysis/blueprintLines.ts';
import { feelingParticipants } from '../analysis/feelingParticipants.ts';
import { feelingsByStep } from '../analysis/feelingsByStep.ts';
import { insightsByStep } from '../analysis/insightsByStep.ts';
import { lineCrossings } from '../analysis/lineCrossings.ts';
import { noExtras, stepExtras } from '../analysis/stepExtras.ts';
import { readingOrder } from '../analysis/readingOrder.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Basis, LaneRole } from '../model/records.ts';
import { connectionsOf, stepsOf } from '../model/siblings.ts';
import { cellBoxes } from './cellBoxes.ts';
import { describeMap } from './describeMap.ts';
import { drawCell } from './drawCell.ts';
import { drawConnection } from './drawConnection.ts';
import { drawEmotion } from './drawEmotion.ts';
import { drawGrid } from './drawGrid.ts';
import { drawInsightList } from './drawInsightList.ts';
import { drawLines } from './drawLines.ts';
import { drawRowCard } from './drawRowCard.ts';
import { drawStep } from './drawStep.ts';
import { drawUneven } from './drawUneven.ts';
import { figureTexts } from './figureTexts.ts';
import { layoutMap } from './layoutMap.ts';
import type { MapLayout } from './layoutMap.ts';
import type { MomentWords } from './momentMarks.ts';
import { numberInsights } from './numberInsights.ts';
import type { InsightNumbers } from './numberInsights.ts';
import { palette } from './palette.ts';
import type { Palette, Theme } from './palette.ts';
import { createRouter } from './routing/createRouter.ts';
import { rowCards } from './rowCards.ts';
import { rowEntries } from './rowEntries.ts';
import type { Rect } from './rect.ts';
import type { GroupRole, GroupShape, Scene, Shape } from './scene.ts';
import type { SceneLanguage } from './sceneLanguage.ts';
import { textBlock } from './textBlock.ts';

export interface MapWords {
  /** What the band of the curve is called. */
  readonly emotion: string;
  /** The strongest and the last moment of a curve; left out: they are marked without words. */
  readonly moments?: MomentWords;
  /** Over the list of pain points, and of praise points. */
  readonly pain: string;
  readonly praise: string;
  /** How well a figure is known. */
  readonly bases: Readonly<Record<Basis, string>>;
  /** What stands under the name of a lane; left out: nothing. */
  readonly roles?: Readonly<Record<LaneRole, string>>;
  /** The names of the lines of a blueprint; left out: they are not drawn. */
  readonly lines?: Readonly<Record<BlueprintLineKind, string>>;
}

export interface MapOptions {
  readonly theme: Theme;
  readonly words: MapWords;
  /** The map's own name where left out. */
  readonly title?: string;
  /** What the words are written in. */
  readonly language: SceneLanguage;
  /** The pictures that are at hand, as data URIs by their hash; of the others an empty frame is drawn. */
  readonly pictures?: ReadonlyMap<string, string>;
}

const margin = 40;
const gap = 28;
/** A narrow map still has a page on which title and list can be read. */
const narrowestPage = 640;
/** Of marks on a step and of connections around it. */
const overhang = 24;

/** The whole map as a picture that reads without the program: title, grid, curve, steps, and the insights in words. */
export function drawMap(project: Project, mapId: Id, options: MapOptions): Scene {
  const colours = palette[options.theme];
  const map = project.maps[mapId];
  const title = options.title ?? map?.name ?? '';
  const layout = withSheet(layoutMap(project, mapId));
  const extent = extentOf(layout);
  const numbers = numberInsights(project, mapId);
  const width = Math.max(extent.width, narrowestPage);

  const heading = drawHeading(title, map?.description ?? '', width, colours);
  const top = margin + heading.height;
  const figureOf = figureTexts(project, options.words.bases, options.language);
  const list = drawInsightList(numbers, { ...options.words, figureOf }, width, colours);
  const listTop = top + extent.height + gap;
  const bottom = list.height === 0 ? top + extent.height : listTop + list.height;

  return {
    width: Math.ceil(width + 2 * margin),
    height: Math.ceil(bottom + margin),
    background: colours.background,
    title,
    description: describeMap(project, mapId),
    language: options.language,
    shapes: [
      group('title', margin, margin, heading.shapes),
      group(
        'map',
        margin - extent.x,
        top - extent.y,
        drawSheet(project, mapId, layout, numbers, options, colours),
      ),
      group('insights', margin, listTop, list.shapes),
    ].filter(({ shapes }) => shapes.length > 0),
  };
}

function drawSheet(
  project: Project,
  mapId: Id,
  layout: MapLayout,
  numbers: InsightNumbers,
  options: MapOptions,
  colours: Palette,
): readonly Shape[] {
  const hrefOf = (hash: string) => options.pictures?.get(hash) ?? null;
  const participants = feelingParticipants(project, mapId);
  const feelings = feelingsByStep(project);
  const router = createRouter({ isForOnce: true });
  router.update(project, layout);
  const connections = connectionsOf(project, mapId).flatMap((connection) => {
    const route = router.routeOf(connection.id);
    return route === null ? [] : [drawConnection(connection, route, colours)];
  });
  const extras = stepExtras(project);
  const steps = readingOrder(project, mapId).flatMap((step) => {
    const place = layout.steps.get(step.id);
    if (place === undefined) return [];
    const party = project.participants[step.participantId ?? ''];
    const looks = {
      ...(party === undefined ? {} : { party }),
      portrait: project.pictures[party?.pictureId ?? '']?.hash ?? null,
      hrefOf,
      feelings: feelings.get(step.id) ?? [],
      insights: numbers.byStep.get(step.id) ?? [],
      isOneOfSeveral: participants.length > 1,
      channel: project.channels[step.channelId ?? ''] ?? null,
      owner: project.owners[step.ownerId ?? ''] ?? null,
      extras: extras.get(step.id) ?? noExtras,
      language: options.language,
    };
    return [drawStep(step, place, looks, colours)];
  });
  const emotion = drawEmotion(
    layout,
    {
      project,
      mapId,
      participants,
      numbers,
      name: emotionName(layout, options.words),
      moments: options.words.moments,
    },
    colours,
  );
  const isNetwork = project.maps[mapId]?.kind === 'network';
  const countOf = (id: Id) =>
    stepsOf(project, mapId).filter((step) => step.stageId === id || step.laneId === id).length;
  const cells = cellBoxes(project, layout).flatMap(({ cell, box }) => {
    if (cell === null) return [];
    const shown = project.pictures[cell.pictureId ?? ''];
    const picture = shown === undefined ? null : { ...shown, href: hrefOf(shown.hash) };
    return drawCell({ text: cell.text, picture }, box, colours);
  });
  const cards = [...rowEntries(project, layout, insightsByStep(project))].flatMap(([row, entries]) =>
    rowCards(row, entries).flatMap((card) => drawRowCard(card, colours)),
  );
  const crossings = lineCrossings(project, mapId);
  const lines =
    options.words.lines === undefined
      ? []
      : drawLines(layout, options.words.lines, (kind) => crossings.get(kind)?.size ?? 0, colours);
  return [
    ...(isNetwork ? [] : drawGrid(layout, { roles: options.words.roles, countOf }, colours)),
    group('emotion', 0, 0, emotion),
    group('cells', 0, 0, cells),
    group('cells', 0, 0, cards),
    group('lines', 0, 0, lines),
    group(
      'connections',
      0,
      0,
      connections.flatMap(({ line }) => line),
    ),
    group('steps', 0, 0, steps),
    group(
      'connections',
      0,
      0,
      connections.flatMap(({ label }) => label),
    ),
    group('connections', 0, 0, drawUneven(project, mapId, layout, colours)),
  ].filter((shape) => shape.type !== 'group' || shape.shapes.length > 0);
}

function drawHeading(
  title: string,
  description: string,
  width: number,
  colours: Palette,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const room = Math.min(width, 960);
  const name = textBlock(title, 0, 0, {
    font: 'semibold',
    size: 22,
    lineHeight: 30,
    fill: colours.text,
    width: room,
    maxLines: 2,
  });
  const about = textBlock(description, 0, name.height + 4, {
    font: 'regular',
    size: 13,
    lineHeight: 19,
    fill: colours.muted,
    width: room,
    maxLines: 3,
  });
  const height = name.height + (about.height === 0 ? 0 : about.height + 4);
  return { shapes: [...name.shapes, ...about.shapes], height: height === 0 ? 0 : height + 20 };
}

/** The name that a person gave to the lane of the curve, else the word for it. */
function emotionName({ lanes, emotion }: MapLayout, words: MapWords): string {
  const named = lanes.find(({ y }) => y === emotion?.y)?.lane.name ?? '';
  return named === '' ? words.emotion : named;
}

/** A map without stages still has a sheet to look at. */
function withSheet(layout: MapLayout): MapLayout {
  const isGrid = layout.lanes.length > 0 || layout.emotion !== null;
  return isGrid && layout.stages.length === 0 ? { ...layout, width: narrowestPage } : layout;
}

/** The sheet and whatever overhangs it. */
function extentOf(layout: MapLayout): Rect {
  let left = 0;
  let top = 0;
  let right = layout.width;
  let bottom = layout.height;
  for (const { x, y, width, height } of layout.steps.values()) {
    left = Math.min(left, x - overhang);
    top = Math.min(top, y - overhang);
    right = Math.max(right, x + width + overhang);
    bottom = Math.max(bottom, y + height + overhang);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function group(role: GroupRole, x: number, y: number, shapes: readonly Shape[]): GroupShape {
  return { type: 'group', role, label: '', x, y, shapes };
}
