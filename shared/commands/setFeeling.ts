import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface SetFeeling {
  readonly stepIds: readonly Id[];
  readonly participantId: Id;
  /** −2 very bad … +2 very good; null: none. */
  readonly valence: number | null;
}

/** How these steps feel to one participant. */
export const setFeeling: Command<SetFeeling> = {
  refusal: (project, { stepIds, participantId }) =>
    project.participants[participantId] === undefined ? refuse('gone') : mayEditSteps(project, stepIds),
  label: (project, { stepIds, valence }) => {
    const kept = withinScale(valence);
    return {
      key: kept === null ? 'clearFeeling' : 'setFeeling',
      args: {
        count: new Set(stepIds).size,
        name: project.steps[stepIds[0] ?? '']?.title ?? '',
        ...(kept === null ? {} : { valence: kept }),
      },
    };
  },
  apply: (draft, { stepIds, participantId, valence }, { newId, before }) => {
    const kept = withinScale(valence);
    const known = new Map(
      Object.values(before.stepFeelings)
        .filter((one) => one.participantId === participantId)
        .map((one) => [one.stepId, one.id]),
    );
    for (const stepId of new Set(stepIds)) {
      const feeling = draft.stepFeelings[known.get(stepId) ?? ''];
      if (kept === null) {
        if (feeling !== undefined) delete draft.stepFeelings[feeling.id];
        continue;
      }
      if (feeling !== undefined) {
        feeling.valence = kept;
        continue;
      }
      const id = newId();
      draft.stepFeelings[id] = { id, stepId, participantId, valence: kept };
    }
  },
};

function withinScale(valence: number | null): number | null {
  if (valence === null || Number.isNaN(valence)) return null;
  // + 0 turns −0 into 0: SQLite would give back another zero than the one in memory.
  return Math.max(-2, Math.min(2, valence)) + 0;
}
