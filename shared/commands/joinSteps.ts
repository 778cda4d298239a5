import type { Id } from '../model/ids.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { StepParticipant } from '../model/records.ts';
import { byPosition } from '../model/siblings.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import { addParticipant } from './addParticipant.ts';
import type { Command } from './command.ts';

export interface JoinSteps {
  readonly stepIds: readonly Id[];
  readonly participantId: Id;
  /** Not null: a participant of this name and side is made first, under that id. */
  readonly newParticipant: { readonly name: string; readonly side: 'C' | 'B' } | null;
}

/** Lets a participant take part in steps, behind those who do already. */
export const joinSteps: Command<JoinSteps> = {
  refusal: (project, { stepIds, participantId, newParticipant }) => {
    const locked = mayEditSteps(project, stepIds);
    if (locked !== null) return locked;
    if (newParticipant !== null) {
      return addParticipant.refusal(project, { id: participantId, ...newParticipant });
    }
    return project.participants[participantId] === undefined ? refuse('gone') : null;
  },
  label: (project, { stepIds, participantId, newParticipant }) => {
    if (newParticipant !== null) {
      return addParticipant.label(project, { id: participantId, ...newParticipant });
    }
    return {
      key: 'joinSteps',
      args: { count: new Set(stepIds).size, name: project.participants[participantId]?.name ?? '' },
    };
  },
  apply: (draft, { stepIds, participantId, newParticipant }, applying) => {
    if (newParticipant !== null) {
      addParticipant.apply(draft, { id: participantId, ...newParticipant }, applying);
    }
    const wanted = new Set(stepIds);
    const there = new Map<Id, StepParticipant[]>();
    for (const one of Object.values(applying.before.stepParticipants)) {
      if (wanted.has(one.stepId)) there.set(one.stepId, [...(there.get(one.stepId) ?? []), one]);
    }
    for (const stepId of wanted) {
      const others = (there.get(stepId) ?? []).sort(byPosition);
      if (others.some((one) => one.participantId === participantId)) continue;
      const id = applying.newId();
      draft.stepParticipants[id] = { id, stepId, participantId, position: positionBehind(others) };
    }
  },
};
