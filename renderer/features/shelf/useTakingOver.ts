import { useRef, useState } from 'react';
import type { FlowOffer } from '../../../shared/analysis/shelf/flowChanges.ts';
import type { FlowShape } from '../../../shared/analysis/shelf/flowShape.ts';
import { descentOf, offersOf } from '../../../shared/analysis/shelf/originOf.ts';
import { takeOverSteps } from '../../../shared/commands/takeOver.ts';
import type { TakeOver, Taking } from '../../../shared/commands/takeOver.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Sides } from './offerText.ts';

/** What the person says to an offer. */
export type Choice = 'take' | 'keep' | 'later';

/** The offers to one map. */
export interface MapOffers {
  readonly mapId: Id;
  readonly offers: readonly FlowOffer[];
  readonly sides: Sides;
}

export interface TakingOver {
  /** Of the flow first, then of each journey; maps to which nothing is offered are left out. */
  readonly maps: readonly MapOffers[];
  readonly choiceOf: (mapId: Id, offer: FlowOffer) => Choice;
  readonly choose: (mapId: Id, offerId: string, choice: Choice) => void;
  /** What is to be done as it stands. */
  readonly args: TakeOver;
}

interface Asked {
  readonly flowMapId: Id;
  /** Of the version of the shelf; null: the flow itself has nothing to take over. */
  readonly version: { readonly theirs: FlowShape; readonly number: number } | null;
  readonly journeyIds: readonly Id[];
  readonly newId: () => Id;
}

/** What nothing stands against is taken, and what clashes is left for later, until the person says otherwise. */
export function useTakingOver(project: Project, asked: Asked): TakingOver {
  const { flowMapId, version, journeyIds, newId } = asked;
  const [said, setSaid] = useState<ReadonlyMap<string, Choice>>(new Map());
  // The same from one look to the next: what a journey takes over names what the flow has got.
  const made = useRef(new Map<string, Id>());
  const idFor = (mapId: Id, key: Id): Id => {
    const known = made.current.get(`${mapId} ${key}`) ?? newId();
    made.current.set(`${mapId} ${key}`, known);
    return known;
  };
  const choiceOf = (mapId: Id, { id, clash }: FlowOffer): Choice =>
    said.get(`${mapId} ${id}`) ?? (clash === null ? 'take' : 'later');

  const takingOf = (mapId: Id, offers: readonly FlowOffer[], theirs: FlowShape): Taking => {
    const decided = offers.flatMap((offer) => {
      const choice = choiceOf(mapId, offer);
      return choice === 'later' ? [] : [[offer.id, choice] as const];
    });
    const keys = [theirs.stages, theirs.lanes, theirs.steps].flatMap((rows) => Object.keys(rows));
    return {
      mapId,
      decisions: Object.fromEntries(decided),
      newIds: Object.fromEntries(keys.map((key) => [key, idFor(mapId, key)])),
    };
  };

  const maps: MapOffers[] = [];
  const look = (mapId: Id, theirs: FlowShape): Taking | null => {
    const descent = descentOf(project, mapId);
    if (descent === null) return null;
    const offers = offersOf(descent, theirs);
    if (offers.length > 0) {
      maps.push({ mapId, offers, sides: { theirs, base: descent.base, mine: descent.mine } });
    }
    return takingOf(mapId, offers, theirs);
  };

  const flowTaking = version === null ? null : look(flowMapId, version.theirs);
  const flow = flowTaking === null || version === null ? null : { ...flowTaking, ...version };
  // Each journey is looked at beside what the flow is by then.
  const blank = journeyIds.map((mapId) => ({ mapId, decisions: {}, newIds: {} }));
  const steps = takeOverSteps(project, { flow, flowMapId, journeys: blank }) ?? [];
  const journeys = steps.flatMap(({ taking, theirs }) => {
    if (!journeyIds.includes(taking.mapId)) return [];
    const own = look(taking.mapId, theirs);
    return own === null ? [] : [own];
  });

  return {
    maps,
    choiceOf,
    choose: (mapId, offerId, choice) => {
      setSaid(new Map(said).set(`${mapId} ${offerId}`, choice));
    },
    args: { flow, flowMapId, journeys },
  };
}
