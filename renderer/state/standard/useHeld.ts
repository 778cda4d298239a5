import { useCallback, useEffect, useState } from 'react';
import { holdingOf } from '../../../shared/analysis/standard/holdingOf.ts';
import type { Holding } from '../../../shared/analysis/standard/holdingOf.ts';
import type { Held } from '../../../shared/analysis/standard/holdJourney.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject } from '../useWorkbench.ts';
import type { HoldAnswer } from './hold.worker.ts';

export interface ShownHolding {
  /** Null: the map is held against nothing. */
  readonly holding: Holding | null;
  /** The last answer, which may be of the journey as it was a moment ago; null: there is none yet. */
  readonly held: Held | null;
  readonly isCurrent: boolean;
  /** The answer takes so long that the person is told; how many runs of the journey are done. */
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly isCancelled: boolean;
  readonly cancel: () => void;
  readonly again: () => void;
}

interface Answer {
  readonly to: Holding;
  readonly held: Held;
}

const patience = 500;

/** How a journey keeps to its standard flow, worked out beside the window, anew with every edit of either. */
export function useHeld(mapId: Id): ShownHolding {
  const holding = useProject((project) => holdingOf(project, mapId));
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [progress, setProgress] = useState<ShownHolding['progress']>(null);
  const [cancelled, setCancelled] = useState<Holding | null>(null);
  const isCancelled = holding !== null && cancelled === holding;
  const isCurrent = answer?.to === holding;

  useEffect(() => {
    if (holding === null || isCancelled || isCurrent) return undefined;
    const worker = new Worker(new URL('./hold.worker.ts', import.meta.url), { type: 'module' });
    let known = { done: 0, of: 0 };
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      setProgress(known);
    }, patience);
    worker.onmessage = ({ data }: MessageEvent<HoldAnswer>) => {
      if (data.kind === 'done') {
        known = data;
        if (isLong) setProgress(known);
        return;
      }
      setAnswer({ to: holding, held: data.held });
    };
    worker.postMessage(holding);
    return () => {
      clearTimeout(timer);
      worker.terminate();
      setProgress(null);
    };
  }, [holding, isCancelled, isCurrent]);

  return {
    holding,
    held: holding === null ? null : (answer?.held ?? null),
    isCurrent: isCurrent || holding === null,
    progress,
    isCancelled,
    cancel: useCallback(() => setCancelled(holding), [holding]),
    again: useCallback(() => setCancelled(null), []),
  };
}
