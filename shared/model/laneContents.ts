import type { Lane } from './records.ts';

/**
 * What fills a lane: steps that are put there; a cell of words or a picture at each stage; or what is drawn from the
 * steps of the other lanes.
 */
export type LaneContents = 'steps' | 'cells' | 'drawn';

export function laneContents(role: Lane['role']): LaneContents {
  switch (role) {
    case 'text':
    case 'storyboard':
      return 'cells';
    case 'emotion':
    case 'thought':
    case 'insight':
      return 'drawn';
    case 'physical-evidence':
    case 'customer':
    case 'onstage':
    case 'backstage':
    case 'support':
    case null:
      return 'steps';
  }
}
