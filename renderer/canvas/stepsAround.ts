import type { Id } from '../../shared/model/ids.ts';
import type { Connection } from '../../shared/model/records.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import type { StepIndex } from './stepIndex.ts';
import type { ViewSpan } from './useViewSpan.ts';

export interface StepsAround {
  readonly inView: ReadonlySet<Id>;
  /** Those in view, those in the span around it, and the ends of connections that run through the span. */
  readonly around: ReadonlySet<Id>;
}

/** The connections of a map, so that those that touch a part of it are found without looking through all. */
export interface ConnectionIndex {
  /** Of which the ends lie so far apart that both may be far from a part that the connection runs through. */
  readonly long: readonly Connection[];
  readonly byStep: ReadonlyMap<Id, readonly Connection[]>;
}

/**
 * `reach`: px at 100 %, by which a span reaches beyond the view at least. A connection whose ends lie nearer to each
 * other has one of them in the span when any of it is in view.
 */
export function indexConnections(
  layout: MapLayout,
  connections: readonly Connection[],
  reach: number,
): ConnectionIndex {
  const long: Connection[] = [];
  const byStep = new Map<Id, Connection[]>();
  const hang = (stepId: Id, connection: Connection): void => {
    const known = byStep.get(stepId);
    if (known === undefined) byStep.set(stepId, [connection]);
    else known.push(connection);
  };
  for (const connection of connections) {
    const from = layout.steps.get(connection.fromStepId);
    const to = layout.steps.get(connection.toStepId);
    if (from === undefined || to === undefined) continue;
    hang(connection.fromStepId, connection);
    hang(connection.toStepId, connection);
    if (Math.abs(from.x - to.x) > reach || Math.abs(from.y - to.y) > reach) long.push(connection);
  }
  return { long, byStep };
}

/** Which steps are to have an element while this part of the map is shown. */
export function stepsAround(
  layout: MapLayout,
  index: StepIndex,
  connections: ConnectionIndex,
  { left, right, top, bottom, stride }: ViewSpan,
): StepsAround {
  const part = { x: left, y: top, width: right - left, height: bottom - top };
  const within = index.within(part);
  const around = new Set(within);
  const take = ({ fromStepId, toStepId }: Connection): void => {
    if (around.has(fromStepId) && around.has(toStepId)) return;
    const from = layout.steps.get(fromStepId);
    const to = layout.steps.get(toStepId);
    if (from === undefined || to === undefined || !touches(from, to, part)) return;
    around.add(fromStepId);
    around.add(toStepId);
  };
  for (const id of within) for (const connection of connections.byStep.get(id) ?? []) take(connection);
  for (const connection of connections.long) take(connection);
  return { inView: new Set(index.within(viewOf({ left, right, top, bottom, stride }))), around };
}

/** What of a span is in view, or one stride from it at most. */
export function viewOf({ left, right, top, bottom, stride }: Omit<ViewSpan, 'mostZoom'>): Rect {
  return {
    x: left + stride,
    y: top + stride,
    width: right - left - 2 * stride,
    height: bottom - top - 2 * stride,
  };
}

/** Whether the box around both ends reaches into this part of the map. */
function touches(from: Rect, to: Rect, part: Rect): boolean {
  return (
    Math.min(from.x, to.x) <= part.x + part.width &&
    Math.max(from.x + from.width, to.x + to.width) >= part.x &&
    Math.min(from.y, to.y) <= part.y + part.height &&
    Math.max(from.y + from.height, to.y + to.height) >= part.y
  );
}
