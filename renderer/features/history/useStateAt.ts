import { useEffect, useMemo, useState } from 'react';
import type { LoggedChange, Request } from '../../../shared/contract/channels.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Fault } from '../../../shared/contract/errors.ts';
import type { Project } from '../../../shared/model/project.ts';
import { takenBack } from '../../../shared/model/takenBack.ts';
import { withProvenStates } from '../../../shared/rules/insightStates.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf } from '../../i18n/faultText.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import type { WorkbenchState } from '../../state/workbench.ts';
import { keyOfMoment, placeOfMoment } from './moment.ts';
import type { Moment } from './moment.ts';

/** A project as it was. */
interface StateThen {
  readonly project: Project;
  readonly seq: number;
  readonly change: LoggedChange | null;
}

export interface ShownState {
  /** Null until the first one is there; while another is fetched, the one before it. */
  readonly project: Project | null;
  /** The line of the log that led to the moment that was asked for, once it was read. */
  readonly change: LoggedChange | null;
  /** Whether `project` is the moment that was asked for. */
  readonly isCurrent: boolean;
  /** It takes so long that the person is told. */
  readonly isSlow: boolean;
  readonly fault: Fault | null;
}

/** Who runs through the lines asks for the one on which they rest. */
const patience = 90;
const slow = 500;
/** One that came as a whole shares nothing with the others, and of 10,000 steps takes some 20 MB. */
const kept = 5;

/** States that were fetched, newest last; a state of the past never changes. */
export interface StateCache {
  readonly get: (moment: Exclude<Moment, { kind: 'now' }>) => Promise<StateThen>;
}

export function useStateCache(bridge: Bridge): StateCache {
  const workbench = useWorkbench();
  return useMemo(() => {
    const states = new Map<string, Promise<StateThen>>();
    return {
      get: (moment) => {
        const key = keyOfMoment(moment);
        const known = states.get(key);
        if (known !== undefined) return known;
        const state = fetchState(bridge, workbench.store.getState(), placeOfMoment(moment));
        states.set(key, state);
        state.catch(() => states.delete(key));
        for (const oldest of states.keys()) {
          if (states.size <= kept) break;
          states.delete(oldest);
        }
        return state;
      },
    };
  }, [bridge, workbench]);
}

/** The state at a place in the log: where all that we have is stored, only what is different from it is fetched. */
async function fetchState(
  bridge: Bridge,
  { head, project, storing }: Pick<WorkbenchState, 'head' | 'project' | 'storing'>,
  after: Request<'history.at'>['after'],
): Promise<StateThen> {
  const known = storing.state === 'stored' ? head.revision : null;
  const { seq, change, state } = await bridge.call('history.at', { id: head.id, after, known });
  if (state.kind === 'whole') return { seq, change, project: state.project };
  const then = takenBack(project, state.patches);
  if (then === null) throw new PraisepointError('constraint', { project: head.id });
  return { seq, change, project: withProvenStates(then) };
}

/** The project at a moment. An answer that comes when another moment is wanted is passed over. */
export function useStateAt(cache: StateCache, moment: Moment): ShownState {
  const live = useProject((project) => project);
  const key = keyOfMoment(moment);
  const [found, setFound] = useState<(StateThen & { readonly key: string }) | null>(null);
  const [failed, setFailed] = useState<{ readonly key: string; readonly fault: Fault } | null>(null);
  const [slowKey, setSlowKey] = useState<string | null>(null);

  useEffect(() => {
    if (moment.kind === 'now') return undefined;
    let isWanted = true;
    const timers = [
      setTimeout(() => {
        cache.get(moment).then(
          (state) => {
            if (isWanted) setFound({ key, ...state });
          },
          (error: unknown) => {
            if (isWanted) setFailed({ key, fault: faultOf(error) });
          },
        );
      }, patience),
      setTimeout(() => setSlowKey(key), slow),
    ];
    return () => {
      isWanted = false;
      for (const timer of timers) clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` says all of `moment`
  }, [cache, key]);

  if (moment.kind === 'now')
    return { project: live, change: null, isCurrent: true, isSlow: false, fault: null };
  const isCurrent = found?.key === key;
  const fault = failed?.key === key ? failed.fault : null;
  return {
    project: found?.project ?? null,
    change: isCurrent ? found.change : null,
    isCurrent,
    isSlow: !isCurrent && fault === null && slowKey === key,
    fault,
  };
}
