import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import type { Basis } from '../model/records.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import { within } from './actionFields.ts';
import { addAction, putAction } from './addAction.ts';
import type { Command } from './command.ts';

export interface AddActionFor {
  /** Of the action. */
  readonly id: Id;
  readonly insightId: Id;
  readonly title: string;
  /** How much of the pain it is to remove, 0…1. */
  readonly share: number;
  /** `assumed` where left out. */
  readonly basis?: Basis;
}

/** A new action against one pain point. */
export const addActionFor: Command<AddActionFor> = {
  refusal: (project, { id, insightId, title, share }) => {
    if (project.insights[insightId] === undefined) return refuse('gone');
    return (
      addAction.refusal(project, { id, title }) ?? (Number.isFinite(share) ? null : refuse('not-a-number'))
    );
  },
  label: (_project, { title }) => ({ key: 'addAction', args: { name: cleanLine(title, limits.nameLength) } }),
  apply: (draft, { id, insightId, title, share, basis = 'assumed' }, { before, newId }) => {
    putAction(draft, before, { id, title });
    putEffect(draft, newId(), id, insightId, share, basis);
  },
};

/** What a new action is to remove of a pain. */
export function putEffect(
  draft: Draft<Project>,
  id: Id,
  actionId: Id,
  insightId: Id,
  share: number,
  basis: Basis,
): void {
  const amount = within(share, 0, 1);
  draft.actionEffects[id] = {
    id,
    actionId,
    insightId,
    stepId: null,
    participantId: null,
    field: 'share',
    amount,
    basis,
  };
}
