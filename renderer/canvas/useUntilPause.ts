import { useCallback, useEffect, useRef } from 'react';

/** A pause of the hands: what was done until then is one change. */
const pause = 400;

/**
 * Keeps a change back while keys go on changing it, so that a row of presses is one command: it is committed at a
 * pause, and before anything else can happen, be it another key, a press of the pointer, or that the window loses
 * the focus or is closed. So undo always finds it done.
 */
export function useUntilPause(): {
  readonly hold: (commit: () => void) => void;
  readonly drop: () => void;
} {
  const held = useRef<{ readonly commit: () => void; readonly timer: number } | null>(null);

  const flush = useCallback(() => {
    const { current } = held;
    if (current === null) return;
    held.current = null;
    window.clearTimeout(current.timer);
    current.commit();
  }, []);
  const drop = useCallback(() => {
    window.clearTimeout(held.current?.timer);
    held.current = null;
  }, []);
  const hold = useCallback(
    (commit: () => void) => {
      window.clearTimeout(held.current?.timer);
      held.current = { commit, timer: window.setTimeout(flush, pause) };
    },
    [flush],
  );

  useEffect(() => {
    const pressKey = (event: KeyboardEvent) => {
      const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
      const goesOn = (event.key.startsWith('Arrow') && !hasModifier) || event.key === 'Shift';
      // Escape is for whoever holds something back: it may want to drop it.
      if (!goesOn && event.key !== 'Escape') flush();
    };
    window.addEventListener('keydown', pressKey, true);
    window.addEventListener('pointerdown', flush, true);
    window.addEventListener('blur', flush);
    window.addEventListener('beforeunload', flush, true);
    return () => {
      window.removeEventListener('keydown', pressKey, true);
      window.removeEventListener('pointerdown', flush, true);
      window.removeEventListener('blur', flush);
      window.removeEventListener('beforeunload', flush, true);
      flush();
    };
  }, [flush]);

  return { hold, drop };
}
