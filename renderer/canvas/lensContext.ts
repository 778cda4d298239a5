import { createContext, useMemo } from 'react';
import { stepsOfParticipant } from '../../shared/analysis/stepsOfParticipant.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useProject, useView } from '../state/useWorkbench.ts';
import type { Curve } from './mapPicture.ts';

/** The steps that concern the participant through whose eyes the map is seen; null: it is seen through nobody's. */
export const LensContext = createContext<ReadonlySet<Id> | null>(null);

/** What `LensContext` is to hold. */
export function useSeenSteps(): ReadonlySet<Id> | null {
  const eyes = useView((view) => view.eyes);
  const steps = useProject((project) => project.steps);
  const stepParticipants = useProject((project) => project.stepParticipants);
  const stepFeelings = useProject((project) => project.stepFeelings);
  const laneParticipants = useProject((project) => project.laneParticipants);
  return useMemo(
    () =>
      eyes === null
        ? null
        : stepsOfParticipant({ steps, stepParticipants, stepFeelings, laneParticipants }, eyes),
    [eyes, steps, stepParticipants, stepFeelings, laneParticipants],
  );
}

/** The participants whose curves are not drawn: those that were switched off; through somebody's eyes, all others. */
export function useHiddenCurves(curves: readonly Curve[]): ReadonlySet<Id> {
  const hidden = useView((view) => view.hiddenCurves);
  const eyes = useView((view) => view.eyes);
  return useMemo(() => {
    if (eyes === null) return hidden;
    return new Set(curves.map(({ participant }) => participant.id).filter((id) => id !== eyes));
  }, [hidden, eyes, curves]);
}
