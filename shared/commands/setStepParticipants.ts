import type { Id } from '../model/ids.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** Who takes part in a step, the first one first. */
export const setStepParticipants: Command<{ readonly stepId: Id; readonly participantIds: readonly Id[] }> = {
  refusal: (project, { stepId, participantIds }) =>
    project.steps[stepId] !== undefined &&
    participantIds.every((id) => project.participants[id] !== undefined)
      ? null
      : refuse('gone'),
  label: (project, { stepId }) => ({
    key: 'setStepParticipants',
    args: { name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, { stepId, participantIds }, { newId, before }) => {
    const wanted = [...new Set(participantIds)];
    const positions = positionsAfter(null, wanted.length);
    for (const one of Object.values(before.stepParticipants)) {
      if (one.stepId === stepId && !wanted.includes(one.participantId)) delete draft.stepParticipants[one.id];
    }
    for (const [index, participantId] of wanted.entries()) {
      const known = Object.values(before.stepParticipants).find(
        (one) => one.stepId === stepId && one.participantId === participantId,
      );
      const position = positions[index] ?? 'a0';
      if (known !== undefined) {
        const stored = draft.stepParticipants[known.id];
        if (stored !== undefined) stored.position = position;
        continue;
      }
      const id = newId();
      draft.stepParticipants[id] = { id, stepId, participantId, position };
    }
  },
};
