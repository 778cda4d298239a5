import type { ActionEffect } from '../model/actionRecords.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import type { Basis } from '../model/records.ts';
import type { Refusal } from '../rules/refusal.ts';
import { refuse } from '../rules/refusal.ts';
import { within } from './actionFields.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

/** What an action changes: how much of a pain is left, or a field of a step; of a valence also whose it is. */
export type EffectTarget =
  | { readonly insightId: Id }
  | {
      readonly stepId: Id;
      readonly field: Exclude<ActionEffect['field'], 'share'>;
      /** Null: everybody's. */
      readonly participantId: Id | null;
    };

export interface SetActionEffect {
  /** Of the effect, where there is none on this target yet. */
  readonly id: Id;
  readonly actionId: Id;
  readonly on: EffectTarget;
  /**
   * Of an insight the share of the pain that goes, 0…1. Of a step the change: of a valence −4…+4, of times in seconds, of
   * the cost in minor units; below zero it becomes less.
   */
  readonly amount: number;
  readonly basis: Basis;
  /** An effect of the action in whose place this one comes, where that has another target. */
  readonly replaces?: Id;
}

/** What an action is to change, and by how much; a target that it has already gets the new amount. */
export const setActionEffect: Command<SetActionEffect> = {
  refusal: (project, { actionId, on, amount, replaces }) => {
    if (project.actions[actionId] === undefined) return refuse('gone');
    if (replaces !== undefined && project.actionEffects[replaces]?.actionId !== actionId)
      return refuse('gone');
    return targetRefusal(project, on) ?? (Number.isFinite(amount) ? null : refuse('not-a-number'));
  },
  label: (project, { actionId }) => ({
    key: 'setActionEffect',
    args: { name: project.actions[actionId]?.title ?? '' },
  }),
  apply: (draft, { id, actionId, on, amount, basis, replaces }, { before }) => {
    const facts = factsOf(on);
    const known = Object.values(before.actionEffects).find(
      (one) =>
        one.actionId === actionId &&
        one.insightId === facts.insightId &&
        one.stepId === facts.stepId &&
        one.participantId === facts.participantId &&
        one.field === facts.field,
    );
    if (replaces !== undefined && replaces !== known?.id) {
      removeRows(draft, before, 'actionEffects', new Set([replaces]));
    }
    const stored = known === undefined ? undefined : draft.actionEffects[known.id];
    const kept = amountWithin(facts.field, amount);
    if (stored === undefined) draft.actionEffects[id] = { id, actionId, ...facts, amount: kept, basis };
    else Object.assign(stored, { amount: kept, basis });
  },
};

function targetRefusal(project: Project, on: EffectTarget): Refusal | null {
  if ('insightId' in on) return project.insights[on.insightId] === undefined ? refuse('gone') : null;
  const isWhoseThere = on.participantId === null || project.participants[on.participantId] !== undefined;
  return project.steps[on.stepId] !== undefined && isWhoseThere ? null : refuse('gone');
}

function factsOf(on: EffectTarget): Pick<ActionEffect, 'insightId' | 'stepId' | 'participantId' | 'field'> {
  if ('insightId' in on) {
    return { insightId: on.insightId, stepId: null, participantId: null, field: 'share' };
  }
  const { stepId, field } = on;
  // Only what is felt is somebody's.
  return { insightId: null, stepId, participantId: field === 'valence' ? on.participantId : null, field };
}

function amountWithin(field: ActionEffect['field'], amount: number): number {
  switch (field) {
    case 'share':
      return within(amount, 0, 1);
    case 'valence':
      // From very bad to very good.
      return within(amount, -4, 4);
    case 'cost':
      return within(Math.round(amount), -limits.minorUnits, limits.minorUnits);
    case 'duration':
    case 'waiting-time':
      return within(Math.round(amount), -limits.seconds, limits.seconds);
  }
}
