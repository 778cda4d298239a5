import type { Id } from '../model/ids.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface SetTouch {
  readonly stepIds: readonly Id[];
  /** False: they are emotional touches no more. */
  readonly isTouch: boolean;
  /** Left out: as it is; null: nobody is named. */
  readonly giverId?: Id | null;
  readonly receiverId?: Id | null;
}

/** Declares steps to be emotional touches: given on purpose beyond the standard, by whom and to whom. */
export const setTouch: Command<SetTouch> = {
  refusal: (project, { stepIds, isTouch, giverId, receiverId }) => {
    const refusal = mayEditSteps(project, stepIds);
    if (refusal !== null) return refusal;
    const isGone = [giverId, receiverId].some(
      (id) => typeof id === 'string' && project.participants[id] === undefined,
    );
    if (isGone) return refuse('gone');
    const matched = new Set(Object.values(project.stepMatches).map(({ stepId }) => stepId));
    return isTouch && stepIds.some((id) => matched.has(id)) ? refuse('is-standard') : null;
  },
  label: (project, { stepIds, isTouch }) => ({
    key: isTouch ? 'setTouch' : 'clearTouch',
    args: { count: new Set(stepIds).size, name: project.steps[stepIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepIds, isTouch, giverId, receiverId }, { newId, before }) => {
    const known = new Map(Object.values(before.touches).map((one) => [one.stepId, one]));
    for (const stepId of new Set(stepIds)) {
      const was = known.get(stepId);
      if (!isTouch) {
        if (was !== undefined) delete draft.touches[was.id];
        continue;
      }
      if (was === undefined) {
        const id = newId();
        draft.touches[id] = { id, stepId, giverId: giverId ?? null, receiverId: receiverId ?? null };
        continue;
      }
      const touch = draft.touches[was.id];
      if (touch === undefined) continue;
      if (giverId !== undefined) touch.giverId = giverId;
      if (receiverId !== undefined) touch.receiverId = receiverId;
    }
  },
};
