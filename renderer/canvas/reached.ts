import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import type { Id } from '../../shared/model/ids.ts';

/** The steps that a pointer or the focus has reached. */
interface Reached {
  /** From what the pointer came over, or the focus went to; null: to nothing on the canvas. */
  readonly take: (by: 'pointer' | 'focus', target: EventTarget | null) => void;
  readonly has: (stepId: Id) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

function createReached(): Reached {
  const ids: { pointer: Id | null; focus: Id | null } = { pointer: null, focus: null };
  const listeners = new Set<() => void>();
  return {
    take: (by, target) => {
      const node = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node') : null;
      const id = node?.dataset.id ?? null;
      if (ids[by] === id) return;
      ids[by] = id;
      for (const listener of listeners) listener();
    },
    has: (stepId) => ids.pointer === stepId || ids.focus === stepId,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const ReachedContext = createContext<Reached>(createReached());

export function useIsReached(stepId: Id): boolean {
  const { has, subscribe } = useContext(ReachedContext);
  return useSyncExternalStore(
    subscribe,
    useCallback(() => has(stepId), [has, stepId]),
  );
}

/** To be given to `ReachedContext`. */
export function useReached(region: RefObject<HTMLElement | null>): Reached {
  const [reached] = useState(createReached);
  useEffect(() => {
    const { current } = region;
    if (current === null) return undefined;
    const over = ({ target }: PointerEvent) => {
      reached.take('pointer', target);
    };
    const leave = () => {
      reached.take('pointer', null);
    };
    const enter = ({ target }: FocusEvent) => {
      reached.take('focus', target);
    };
    const blur = ({ relatedTarget }: FocusEvent) => {
      reached.take('focus', relatedTarget);
    };
    current.addEventListener('pointerover', over);
    current.addEventListener('pointerleave', leave);
    current.addEventListener('focusin', enter);
    current.addEventListener('focusout', blur);
    return () => {
      current.removeEventListener('pointerover', over);
      current.removeEventListener('pointerleave', leave);
      current.removeEventListener('focusin', enter);
      current.removeEventListener('focusout', blur);
    };
  }, [region, reached]);
  return reached;
}
