import type { Lane } from '../model/records.ts';

// These rows are drawn from the steps of the others (model.md).
const drawnRoles: readonly Lane['role'][] = ['emotion', 'insight', 'thought'];

export function mayHoldSteps(lane: Lane): boolean {
  return !drawnRoles.includes(lane.role);
}
