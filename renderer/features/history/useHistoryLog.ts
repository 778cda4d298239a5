import { useCallback, useEffect, useRef, useState } from 'react';
import type { LoggedChange } from '../../../shared/contract/channels.ts';
import type { Fault } from '../../../shared/contract/errors.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf } from '../../i18n/faultText.ts';
import { useWorkbench, useWorkbenchState } from '../../state/useWorkbench.ts';

const pageSize = 300;

export interface HistoryLog {
  /** Newest first, as far as they were read. */
  readonly changes: readonly LoggedChange[];
  /** The newest change; 0 where there is none. */
  readonly last: number;
  readonly isComplete: boolean;
  readonly isLoading: boolean;
  readonly fault: Fault | null;
  /** Reads the next older ones, or tries again. */
  readonly loadMore: () => void;
}

/** The log of the open project, page by page; what is stored meanwhile comes on top. */
export function useHistoryLog(bridge: Bridge): HistoryLog {
  const workbench = useWorkbench();
  const { id, revision } = useWorkbenchState((state) => state.head);
  const [changes, setChanges] = useState<readonly LoggedChange[]>([]);
  const [isComplete, setIsComplete] = useState(false);
  const [isLoading, setIsLoading] = useState(true);
  const [fault, setFault] = useState<Fault | null>(null);
  // One request at a time; `known` is what it builds upon. What is new is asked for again where it came meanwhile.
  const isAsking = useRef(false);
  const isTopWanted = useRef(false);
  const known = useRef<readonly LoggedChange[]>([]);

  const ask = useCallback(
    async (before: number | null) => {
      if (isAsking.current) {
        if (before === null) isTopWanted.current = true;
        return;
      }
      isAsking.current = true;
      setIsLoading(true);
      setFault(null);
      try {
        let from = before;
        do {
          isTopWanted.current = false;
          const { changes: page } = await bridge.call('history.list', { id, before: from, limit: pageSize });
          known.current = from === null ? onTop(page, known.current) : [...known.current, ...page];
          setChanges(known.current);
          setIsComplete((known.current.at(-1)?.seq ?? 1) === 1);
          from = null;
        } while (isWanted(isTopWanted));
      } catch (error) {
        setFault(faultOf(error));
      } finally {
        isAsking.current = false;
        setIsLoading(false);
      }
    },
    [bridge, id],
  );

  // What was edited last belongs to the history as well; where it cannot be stored, the status line says why.
  useEffect(() => {
    void workbench.settle().then(() => ask(null));
  }, [workbench, ask, revision]);

  const oldest = changes.at(-1)?.seq ?? null;
  return {
    changes,
    last: changes[0]?.seq ?? 0,
    isComplete,
    isLoading,
    fault,
    loadMore: useCallback(() => void ask(oldest), [ask, oldest]),
  };
}

// Set while the answer was awaited, which the compiler cannot know.
function isWanted(flag: { readonly current: boolean }): boolean {
  return flag.current;
}

/** A newer page over what is known; where there is a gap between them, what is known is read again as it is needed. */
function onTop(page: readonly LoggedChange[], known: readonly LoggedChange[]): readonly LoggedChange[] {
  const newest = known[0]?.seq ?? 0;
  const joins = page.some(({ seq }) => seq <= newest + 1);
  return joins ? [...page.filter(({ seq }) => seq > newest), ...known] : page;
}
