import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { Id } from '../../shared/model/ids.ts';
import { drawConnection } from '../../shared/scene/drawConnection.ts';
import { drawBadge, drawStep } from '../../shared/scene/drawStep.ts';
import type { Palette } from '../../shared/scene/palette.ts';
import type { SceneLanguage } from '../../shared/scene/sceneLanguage.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { stepMarks } from '../../shared/scene/stepMarks.ts';
import { drawShapes } from './drawShapes.ts';
import type { OverviewView } from './drawOverview.ts';
import type { MapPicture } from './mapPicture.ts';
import type { Routes } from './routes.ts';
import type { StepIndex } from './stepIndex.ts';
import type { StepNodeData } from './stepNode.ts';

export interface NearContent {
  readonly picture: MapPicture;
  readonly index: StepIndex;
  readonly routes: Routes;
  readonly language: SceneLanguage;
  /** These have elements, and draw themselves. */
  readonly mounted: ReadonlySet<Id>;
}

/**
 * Draws what of a map near by has no element yet, as it will look when it has: by the same scene. On a 2D context
 * whose origin is the corner of the part, and whose unit is a pixel of the screen.
 */
export function drawNear(
  context: CanvasRenderingContext2D,
  { picture, index, routes, language, mounted }: NearContent,
  { zoom, part }: OverviewView,
  colours: Palette,
): void {
  const ids = new Set(index.within(part));
  context.save();
  context.scale(zoom, zoom);
  context.translate(-part.x, -part.y);
  context.fontKerning = 'none';
  context.textRendering = 'geometricPrecision';
  const drawn = picture.edgesOf(ids).flatMap(({ data: { connection } }) => {
    const route = routes.routeOf(connection.id);
    if (route === null || (mounted.has(connection.fromStepId) && mounted.has(connection.toStepId))) return [];
    return [drawConnection(connection, route, colours)];
  });
  for (const { line } of drawn) drawShapes(context, line);
  for (const { id, position, data } of picture.nodesOf(ids)) {
    if (mounted.has(id)) continue;
    context.translate(position.x, position.y);
    drawShapes(context, shapesOf(data, language, colours));
    context.translate(-position.x, -position.y);
  }
  for (const { label } of drawn) drawShapes(context, label);
  context.restore();
}

/** On the canvas a badge says how many there are; in other pictures, which ones. */
function shapesOf(data: StepNodeData, language: SceneLanguage, colours: Palette) {
  const { step, feelings, insights } = data;
  const box = { x: 0, y: 0, ...sizes.step };
  const looks = { ...data, insights: [], language, hrefOf: () => null, portrait: null };
  const praises = insights.filter(isPraisePoint).length;
  const count = (most: number) => (most === 0 ? '' : most.toString());
  const { badges } = stepMarks(
    step.kind,
    feelings.map(({ valence }) => valence),
    { pain: count(insights.length - praises), praise: count(praises) },
    sizes.step.width,
    step.isMomentOfTruth,
    data.extras.touch !== null,
  );
  return [
    ...drawStep(step, box, looks, colours).shapes,
    ...badges.flatMap((badge) => drawBadge(badge, colours)),
  ];
}
