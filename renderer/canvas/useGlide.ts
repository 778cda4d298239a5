import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { WorkbenchState } from '../state/workbench.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { travelTime } from './motion.ts';

/** Twice `--calm`: so long the style sheets let the steps travel, and their connections come up behind them; ms. */
const glideTime = 2 * 200;

/** With more steps on the page than this, moving them all would make the window stutter: they are there at once. */
const mostGliding = 300;

/**
 * Lets the steps glide to where an arrangement puts them, or to where its undo puts them back. By an attribute that is
 * written to the DOM before React renders the new places, and is gone afterwards: nothing is rendered for it, and no
 * other change, no drag and no pan ever has a transition.
 */
export function useGlide(region: RefObject<HTMLElement | null>): void {
  const { store } = useWorkbench();
  useEffect(() => {
    let frame = 0;
    let timer = 0;
    const end = () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      region.current?.removeAttribute('data-gliding');
    };
    const stop = store.subscribe((now, before) => {
      if (now.project === before.project) return;
      end();
      const { current } = region;
      if (current === null || !isArrangement(now, before) || travelTime() === 0) return;
      if (current.getElementsByClassName('react-flow__node').length > mostGliding) return;
      current.setAttribute('data-gliding', '');
      // Counted from the frame that shows the first of it: arranging a large map takes a while to render.
      frame = requestAnimationFrame(() => {
        timer = window.setTimeout(end, glideTime);
      });
    });
    return () => {
      stop();
      end();
    };
  }, [store, region]);
}

type Stacks = Pick<WorkbenchState, 'undo' | 'redo'>;

/** Whether what was just done, taken back or made again is an arrangement. */
export function isArrangement(now: Stacks, before: Stacks): boolean {
  const done = now.redo.length > before.redo.length ? now.redo.at(-1) : now.undo.at(-1);
  return done !== undefined && now.undo !== before.undo && done.label.key === 'arrangeSteps';
}
