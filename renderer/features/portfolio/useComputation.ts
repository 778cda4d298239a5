import { useEffect, useState } from 'react';
import type { Computation } from '../../../shared/contract/portfolio.ts';
import type { PortfolioModel } from '../../../shared/analysis/portfolio/model.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';

/** For the choice, and again for the frontier. */
const seconds = 20;
/** Ms between two looks at how far it is. */
const pause = 120;

export interface Computed {
  /** What it was computed from: where the project has changed since, it says nothing any more. */
  readonly key: string;
  readonly model: PortfolioModel;
  readonly state: Computation;
  /** Whether the person ended it before it was done. */
  readonly isStopped: boolean;
}

interface Running {
  readonly job: Id;
  readonly key: string;
  readonly model: PortfolioModel;
}

/** The computation of a portfolio, in the host: how far it is, and what came out. Leaving the room ends it. */
export function useComputation() {
  const { bridge, newId } = useWorkbench();
  const [running, setRunning] = useState<Running | null>(null);
  const [computed, setComputed] = useState<Computed | null>(null);

  useEffect(() => {
    // It only saves time: what is wrong shows when something is computed.
    bridge.call('portfolio.prepare', {}).catch(() => undefined);
  }, [bridge]);

  useEffect(() => {
    if (running === null) return undefined;
    const { job, key, model } = running;
    let isGone = false;
    const show = (state: Computation) => {
      if (!isGone) setComputed({ key, model, state, isStopped: false });
    };
    follow(bridge, running, show, () => isGone).then(
      () => {
        if (!isGone) setRunning(null);
      },
      () => {
        if (isGone) return;
        show(failed);
        setRunning(null);
      },
    );
    return () => {
      isGone = true;
      bridge.call('portfolio.stop', { job }).catch(() => undefined);
    };
  }, [bridge, running]);

  return {
    computed,
    isRunning: running !== null,
    start: (key: string, model: PortfolioModel) => {
      setComputed(null);
      setRunning({ job: newId(), key, model });
    },
    stop: () => {
      if (running === null) return;
      const { job, key, model } = running;
      bridge.call('portfolio.stop', { job }).then(
        (state) => {
          setComputed({ key, model, state, isStopped: true });
          setRunning(null);
        },
        () => setRunning(null),
      );
    },
  };
}

const failed: Computation = { stage: 'failed', known: null, choice: null, frontier: null };

async function follow(
  bridge: Bridge,
  { job, model }: Running,
  show: (state: Computation) => void,
  isGone: () => boolean,
): Promise<void> {
  const sent = JSON.parse(JSON.stringify(model)) as Parameters<
    typeof bridge.call<'portfolio.start'>
  >[1]['model'];
  await bridge.call('portfolio.start', { job, model: sent, seconds });
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (isGone()) return;
    const state = await bridge.call('portfolio.look', { job });
    show(state);
    if (state.stage === 'done' || state.stage === 'failed') return;
  }
}
