import { useEffect, useState } from 'react';
import type { NoteText, Proposals } from '../../../shared/analysis/workshop/proposeClusters.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';

/** What could be put together and merged, of the notes as they are when it is asked; null while it is worked out. */
export function useProposals(): Proposals | null {
  const { store } = useWorkbench();
  const [proposals, setProposals] = useState<Proposals | null>(null);
  useEffect(() => {
    const worker = new Worker(new URL('./propose.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Proposals>) => {
      setProposals(data);
    };
    const notes = Object.values(store.getState().project.notes).sort(byPosition);
    const texts: readonly NoteText[] = notes.map(({ id, text, clusterId, count }) => ({
      id,
      text,
      clusterId,
      count,
    }));
    worker.postMessage(texts);
    return () => {
      worker.terminate();
    };
  }, [store]);
  return proposals;
}
