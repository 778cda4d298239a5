import { createContext, useMemo } from 'react';
import { heatOfSteps } from '../../shared/analysis/insights/heatOfSteps.ts';
import type { Heat } from '../../shared/analysis/insights/heatOfSteps.ts';
import type { Feeling } from '../../shared/analysis/feelingsByStep.ts';
import { stepsOfParticipant } from '../../shared/analysis/stepsOfParticipant.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useProject, useView } from '../state/useWorkbench.ts';
import type { Curve } from './mapPicture.ts';

/** Through which lens the map is seen. */
export interface Lens {
  /** The steps that are looked at, the others are dimmed; null: all are. */
  readonly seen: ReadonlySet<Id> | null;
  /** How heavy the pains at its steps are; null: that is not shown. */
  readonly heat: ReadonlyMap<Id, Heat> | null;
}

export const LensContext = createContext<Lens>({ seen: null, heat: null });

/** What `LensContext` is to hold. */
export function useLens(mapId: Id): Lens {
  const ofEyes = useStepsOfEyes();
  const ofState = useStepsOfState();
  const heat = useHeat(mapId);
  return useMemo(() => {
    const both =
      ofEyes !== null && ofState !== null ? new Set([...ofEyes].filter((id) => ofState.has(id))) : null;
    return { seen: both ?? ofEyes ?? ofState, heat };
  }, [ofEyes, ofState, heat]);
}

/** The steps that concern the participant through whose eyes the map is seen; null: it is seen through nobody's. */
function useStepsOfEyes(): ReadonlySet<Id> | null {
  const eyes = useView((view) => view.eyes);
  const steps = useProject((project) => project.steps);
  const stepParticipants = useProject((project) => project.stepParticipants);
  const stepFeelings = useProject((project) => project.stepFeelings);
  const stepBurdens = useProject((project) => project.stepBurdens);
  const laneParticipants = useProject((project) => project.laneParticipants);
  return useMemo(
    () =>
      eyes === null
        ? null
        : stepsOfParticipant({ steps, stepParticipants, stepFeelings, stepBurdens, laneParticipants }, eyes),
    [eyes, steps, stepParticipants, stepFeelings, stepBurdens, laneParticipants],
  );
}

/** The steps at which there is a pain in the state that is asked for; null: none is. */
function useStepsOfState(): ReadonlySet<Id> | null {
  const state = useView((view) => view.painState);
  const insights = useProject((project) => project.insights);
  const insightSteps = useProject((project) => project.insightSteps);
  return useMemo(() => {
    if (state === null) return null;
    const isInState = (id: Id) => insights[id]?.polarity === 'pain' && insights[id].state === state;
    return new Set(
      Object.values(insightSteps).flatMap(({ insightId, stepId }) => (isInState(insightId) ? stepId : [])),
    );
  }, [state, insights, insightSteps]);
}

function useHeat(mapId: Id): ReadonlyMap<Id, Heat> | null {
  const moment = useView((view) => view.heat);
  const steps = useProject((project) => project.steps);
  const insights = useProject((project) => project.insights);
  const insightSteps = useProject((project) => project.insightSteps);
  const actions = useProject((project) => project.actions);
  const actionEffects = useProject((project) => project.actionEffects);
  return useMemo(
    () =>
      moment === null
        ? null
        : heatOfSteps({ steps, insights, insightSteps, actions, actionEffects }, mapId, moment),
    [moment, mapId, steps, insights, insightSteps, actions, actionEffects],
  );
}

type Feelings = ReadonlyMap<Id, readonly Feeling[]>;

/** What is felt at the steps; through somebody's eyes, by them. */
export function useSeenFeelings(feelings: Feelings): Feelings {
  const eyes = useView((view) => view.eyes);
  return useMemo(
    () =>
      eyes === null
        ? feelings
        : new Map(
            [...feelings].map(
              ([id, all]) => [id, all.filter(({ participant }) => participant.id === eyes)] as const,
            ),
          ),
    [eyes, feelings],
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
