import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface ShiftFeeling {
  readonly stepIds: readonly Id[];
  readonly participantId: Id;
  /** By how much it feels better (above 0) or worse. */
  readonly by: number;
}

/** Makes steps feel better or worse to a participant, each from where it stands; one without a feeling begins at 0. */
export const shiftFeeling: Command<ShiftFeeling> = {
  refusal: (project, { stepIds, participantId, by }) => {
    if (!Number.isFinite(by)) return refuse('not-a-number');
    return project.participants[participantId] === undefined
      ? refuse('gone')
      : mayEditSteps(project, stepIds);
  },
  label: (project, { stepIds }) => ({
    key: 'setFeeling',
    args: { count: new Set(stepIds).size, name: project.steps[stepIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepIds, participantId, by }, { newId, before }) => {
    const wanted = new Set(stepIds);
    for (const felt of Object.values(before.stepFeelings)) {
      if (felt.participantId !== participantId || !wanted.delete(felt.stepId)) continue;
      const feeling = draft.stepFeelings[felt.id];
      if (feeling !== undefined) feeling.valence = withinScale(felt.valence + by);
    }
    for (const stepId of wanted) {
      const id = newId();
      draft.stepFeelings[id] = { id, stepId, participantId, valence: withinScale(by) };
    }
  },
};

// + 0 turns −0 into 0: SQLite would give back another zero than the one in memory.
function withinScale(valence: number): number {
  return Math.max(-2, Math.min(2, valence)) + 0;
}
