import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface MatchSteps {
  /** For each step of a journey, the step of the standard flow that it carries out; null: none any more. */
  readonly matches: Readonly<Record<Id, Id | null>>;
}

/**
 * Says which steps of its standard flow the steps of a journey carry out. A step carries out one; one may be carried
 * out by several. A touch is beyond the standard: what carries out a step of it is a touch no more.
 */
export const matchSteps: Command<MatchSteps> = {
  refusal: (project, { matches }) => {
    const flowOf = new Map(
      Object.values(project.mapStandards).map(({ mapId, flowMapId }) => [mapId, flowMapId]),
    );
    const isGone = Object.entries(matches).some(([stepId, standardStepId]) => {
      const step = project.steps[stepId];
      if (step === undefined) return true;
      if (standardStepId === null) return false;
      const standard = project.steps[standardStepId];
      return standard === undefined || standard.mapId !== flowOf.get(step.mapId);
    });
    return isGone ? refuse('gone') : null;
  },
  label: (project, { matches }) => {
    const ids = Object.keys(matches);
    const first = matches[ids[0] ?? ''] ?? null;
    const args = {
      count: ids.length,
      name: project.steps[ids[0] ?? '']?.title ?? '',
      standard: project.steps[first ?? '']?.title ?? '',
    };
    return { key: Object.values(matches).every((id) => id === null) ? 'unmatchSteps' : 'matchSteps', args };
  },
  apply: (draft, { matches }, { newId, before }) => {
    const known = new Map(Object.values(before.stepMatches).map((one) => [one.stepId, one]));
    for (const [stepId, standardStepId] of Object.entries(matches)) {
      const was = known.get(stepId);
      if ((was?.standardStepId ?? null) === standardStepId) continue;
      const match = was === undefined ? undefined : draft.stepMatches[was.id];
      if (standardStepId === null) {
        if (was !== undefined) delete draft.stepMatches[was.id];
      } else if (match !== undefined) {
        match.standardStepId = standardStepId;
      } else {
        const id = newId();
        draft.stepMatches[id] = { id, stepId, standardStepId };
      }
    }
    for (const { id, stepId } of Object.values(before.touches)) {
      if ((matches[stepId] ?? null) !== null) delete draft.touches[id];
    }
  },
};
