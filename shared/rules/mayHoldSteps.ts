import { laneContents } from '../model/laneContents.ts';
import type { Lane } from '../model/records.ts';

/** Whether steps can be put into a lane; into one that is collapsed too, where they are then hidden. */
export function mayHoldSteps(lane: Pick<Lane, 'role'>): boolean {
  return laneContents(lane.role) === 'steps';
}
