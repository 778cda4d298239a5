import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Rect } from '../../shared/scene/rect.ts';

/** The part of the map that is selected: its steps, whole stages and lanes, connections with their ends; null: none is. */
export function selectedPart(
  layout: MapLayout,
  connections: Project['connections'],
  selected: ReadonlySet<Id>,
): Rect | null {
  const parts: Rect[] = [];
  const top = layout.lanes[0]?.y ?? 0;
  const left = layout.stages[0]?.x ?? 0;
  for (const id of selected) {
    const connection = connections[id];
    const stepIds = connection === undefined ? [id] : [connection.fromStepId, connection.toStepId];
    for (const stepId of stepIds) {
      const step = layout.steps.get(stepId) ?? layout.tucked.get(stepId);
      if (step !== undefined) parts.push(step);
    }
  }
  for (const { stage, x, width } of layout.stages) {
    if (selected.has(stage.id)) parts.push({ x, y: top, width, height: layout.height - top });
  }
  for (const { lane, y, height } of layout.lanes) {
    if (selected.has(lane.id)) parts.push({ x: left, y, width: layout.width - left, height });
  }
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  let bounds = { left: first.x, top: first.y, right: first.x + first.width, bottom: first.y + first.height };
  for (const { x, y, width, height } of rest) {
    bounds = {
      left: Math.min(bounds.left, x),
      top: Math.min(bounds.top, y),
      right: Math.max(bounds.right, x + width),
      bottom: Math.max(bounds.bottom, y + height),
    };
  }
  return {
    x: bounds.left,
    y: bounds.top,
    width: bounds.right - bounds.left,
    height: bounds.bottom - bounds.top,
  };
}
