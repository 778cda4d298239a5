import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Insight } from '../../shared/model/records.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';

/** The data of three paths. */
export interface StepBoxes {
  readonly plain: string;
  readonly pains: string;
  readonly praises: string;
}

/** All steps as three paths of boxes: those that hurt, those that only delight, and the rest. */
export function stepBoxes(layout: MapLayout, insights: ReadonlyMap<Id, readonly Insight[]>): StepBoxes {
  const boxes = { plain: '', pains: '', praises: '' };
  for (const [stepId, { x, y, width, height }] of layout.steps) {
    const tagged = insights.get(stepId) ?? [];
    const kind = tagged.length === 0 ? 'plain' : tagged.every(isPraisePoint) ? 'praises' : 'pains';
    boxes[kind] += `M${x} ${y}h${width}v${height}h${-width}z`;
  }
  return boxes;
}
