import type { LaneRole, MapKind } from '../model/records.ts';

const blueprint = ['customer', 'onstage', 'backstage', 'support', 'physical-evidence'] as const;

/**
 * The roles that a lane is offered on a map of this kind, the likeliest first; null is a plain lane. What a lane has
 * already may be another: an imported map, a map that changed its kind. A value network has no lanes.
 */
export function laneRolesFor(kind: MapKind): readonly (LaneRole | null)[] {
  switch (kind) {
    case 'journey':
      return [...blueprint, 'emotion', 'thought', 'insight', 'text', 'storyboard', null];
    case 'flow':
      return [null, ...blueprint, 'text', 'storyboard'];
    case 'network':
      return [];
  }
}
