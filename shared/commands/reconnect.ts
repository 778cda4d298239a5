import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Connection } from '../model/records.ts';
import { mayConnect } from '../rules/mayConnect.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface Reconnect {
  readonly connectionId: Id;
  /** Which of its ends is put elsewhere. */
  readonly end: 'from' | 'to';
  readonly stepId: Id;
}

/** Puts one end of a connection on another step of its map; what is written at it stays. */
export const reconnect: Command<Reconnect> = {
  refusal: (project, { connectionId, end, stepId }) => {
    const connection = project.connections[connectionId];
    if (connection === undefined) return refuse('gone');
    const { fromStepId, toStepId } = endsAfter(connection, end, stepId);
    const isAsBefore = fromStepId === connection.fromStepId && toStepId === connection.toStepId;
    return isAsBefore ? null : mayConnect(project, fromStepId, toStepId);
  },
  label: (project, { connectionId, end, stepId }) => ({
    key: 'reconnect',
    args: titles(project, connectionId, end, stepId),
  }),
  apply: (draft, { connectionId, end, stepId }) => {
    const connection = draft.connections[connectionId];
    if (connection === undefined) return;
    if (end === 'from') connection.fromStepId = stepId;
    else connection.toStepId = stepId;
  },
};

function endsAfter(
  { fromStepId, toStepId }: Connection,
  end: 'from' | 'to',
  stepId: Id,
): Pick<Connection, 'fromStepId' | 'toStepId'> {
  return end === 'from' ? { fromStepId: stepId, toStepId } : { fromStepId, toStepId: stepId };
}

function titles(
  { connections, steps }: Project,
  connectionId: Id,
  end: 'from' | 'to',
  stepId: Id,
): { readonly from: string; readonly to: string } {
  const connection = connections[connectionId];
  if (connection === undefined) return { from: '', to: '' };
  const { fromStepId, toStepId } = endsAfter(connection, end, stepId);
  return { from: steps[fromStepId]?.title ?? '', to: steps[toStepId]?.title ?? '' };
}
