import type { Id } from '../model/ids.ts';
import type { StepBurden } from '../model/researchRecords.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { areFinite, heldBetween, isSameFigure, moneyWithin } from './figureWithin.ts';

export interface SetBurden {
  readonly stepIds: readonly Id[];
  readonly participantId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<StepBurden, 'effort' | 'cost'>>;
}

/** How hard steps are for a participant (1–5), and what they cost them. Neither: no record. */
export const setBurden: Command<SetBurden> = {
  refusal: (project, { stepIds, participantId, fields }) => {
    if (project.participants[participantId] === undefined) return refuse('gone');
    return mayEditSteps(project, stepIds) ?? (areFinite(fields) ? null : refuse('not-a-number'));
  },
  label: (project, { stepIds, participantId }) => ({
    key: 'setBurden',
    args: {
      count: new Set(stepIds).size,
      name: project.steps[stepIds[0] ?? '']?.title ?? '',
      participant: project.participants[participantId]?.name ?? '',
    },
  }),
  apply: (draft, { stepIds, participantId, fields }, { before, newId }) => {
    const known = new Map(
      Object.values(before.stepBurdens)
        .filter((one) => one.participantId === participantId)
        .map((one) => [one.stepId, one]),
    );
    for (const stepId of new Set(stepIds)) {
      const was = known.get(stepId);
      const effort = fields.effort === undefined ? (was?.effort ?? null) : fields.effort;
      const cost = fields.cost === undefined ? (was?.cost ?? null) : moneyWithin(fields.cost);
      const grade = effort === null ? null : heldBetween(Math.round(effort), 1, 5);
      if (grade === null && cost === null) {
        if (was !== undefined) delete draft.stepBurdens[was.id];
      } else if (was === undefined) {
        const id = newId();
        draft.stepBurdens[id] = { id, stepId, participantId, effort: grade, cost };
      } else {
        const burden = draft.stepBurdens[was.id];
        if (burden === undefined) continue;
        burden.effort = grade;
        if (!isSameFigure(cost, was.cost)) burden.cost = cost;
      }
    }
  },
};
