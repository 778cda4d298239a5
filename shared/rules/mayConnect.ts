import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Two steps of one map, not the same, and not joined in this direction yet: null; else why not. */
export function mayConnect(project: Project, fromStepId: Id, toStepId: Id): Refusal | null {
  const from = project.steps[fromStepId];
  const to = project.steps[toStepId];
  if (from === undefined || to === undefined) return refuse('gone');
  if (from === to) return refuse('connects-to-itself');
  if (from.mapId !== to.mapId) return refuse('connects-maps');
  const isConnected = Object.values(project.connections).some(
    (connection) => connection.fromStepId === fromStepId && connection.toStepId === toStepId,
  );
  return isConnected ? refuse('is-connected') : null;
}
