import { useMemo, useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { Id } from '../../shared/model/ids.ts';

/** The step whose insights are read: its badges are under the pointer, or it has the focus by keyboard. */
export function useInsightHint() {
  const [stepId, setStepId] = useState<Id | null>(null);
  const listeners = useMemo(
    () => ({
      onPointerOver: ({ target }: SyntheticEvent) => {
        const isOnBadge = target instanceof Element && target.closest('[data-badge]') !== null;
        if (isOnBadge) setStepId(stepOf(target));
        else setStepId((shown) => (shown === null || isFocused(shown) ? shown : null));
      },
      onPointerDown: () => {
        setStepId(null);
      },
      onFocusCapture: ({ target }: SyntheticEvent) => {
        const isShown =
          target instanceof Element &&
          target.matches('.react-flow__node') &&
          target.matches(':focus-visible');
        setStepId(isShown ? stepOf(target) : null);
      },
      onBlurCapture: () => {
        setStepId(null);
      },
    }),
    [],
  );
  return { stepId, listeners };
}

function stepOf(target: Element): Id | null {
  return target.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? null;
}

function isFocused(stepId: Id): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.dataset.id === stepId;
}
