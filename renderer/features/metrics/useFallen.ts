import { useState } from 'react';
import { changedIds } from '../../../shared/model/changedIds.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Insight } from '../../../shared/model/records.ts';
import { useProject } from '../../state/useWorkbench.ts';

interface Fallen {
  readonly insights: readonly Insight[];
  readonly dismiss: () => void;
}

/**
 * The praise points that relapsed while the room is open, by whatever changed their figures. Whichever is praised again
 * (an undo, a better value) is no more among them.
 */
export function useFallen(): Fallen {
  const table = useProject((project) => project.insights);
  const [seen, setSeen] = useState(table);
  const [ids, setIds] = useState<readonly Id[]>([]);
  if (seen !== table) {
    const fell = changedIds(seen, table).filter(
      (id) => seen[id]?.state === 'praised' && table[id]?.state === 'relapsed',
    );
    setSeen(table);
    if (fell.length > 0) setIds([...ids.filter((id) => !fell.includes(id)), ...fell]);
  }
  return {
    insights: ids.flatMap((id) => {
      const insight = table[id];
      return insight?.state === 'relapsed' ? [insight] : [];
    }),
    dismiss: () => {
      setIds([]);
    },
  };
}
