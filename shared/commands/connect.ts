import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import type { Connection } from '../model/records.ts';
import { mayConnect } from '../rules/mayConnect.ts';
import type { Command } from './command.ts';

export interface Connect {
  readonly id: Id;
  readonly fromStepId: Id;
  readonly toStepId: Id;
  readonly kind: Connection['kind'];
}

export const connect: Command<Connect> = {
  refusal: (project, { fromStepId, toStepId }) => mayConnect(project, fromStepId, toStepId),
  label: (project, { fromStepId, toStepId }) => ({
    key: 'connect',
    args: {
      from: project.steps[fromStepId]?.title ?? '',
      to: project.steps[toStepId]?.title ?? '',
    },
  }),
  apply: (draft, { id, fromStepId, toStepId, kind }) => {
    const mapId = draft.steps[fromStepId]?.mapId;
    if (mapId === undefined) return;
    draft.connections[id] = {
      ...blanks.connections,
      id,
      mapId,
      fromStepId,
      toStepId,
      kind,
      label: '',
    };
  },
};
