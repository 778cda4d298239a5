import { useEffect, useRef } from 'react';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { hasOpenDialog, isFading, isNobody } from '../ui/heldFocus.ts';
import { focusOnMap } from './useFocusOnMap.ts';

const passing = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox]:not([data-cell]),[role=tooltip]';
const mostFrames = 60;

/**
 * When a question is closed that was asked from a menu or from the palette, the focus goes back to where it was before
 * those: the dialog itself would give it back to the menu, which is gone, and so to nobody. Where the way led into
 * another room, and what had the focus stayed behind, the room has it.
 */
export function useFocusBack(): void {
  const { view } = useWorkbench();
  const isAsking = useView(({ question }) => question !== null);
  const room = useView((one) => one.room);
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const keep = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest(passing) === null) last.current = target;
    };
    document.addEventListener('focusin', keep);
    return () => {
      document.removeEventListener('focusin', keep);
    };
  }, []);

  const before = useRef({ isAsking: false, room });
  useEffect(() => {
    const isOver = (before.current.isAsking || before.current.room !== room) && !isAsking;
    before.current = { isAsking, room };
    if (!isOver) return undefined;
    let frame = 0;
    let free = 0;
    const look = (framesLeft: number): void => {
      const { activeElement } = document;
      const isFree = activeElement === null || isNobody(activeElement);
      if (!isFree && !isFading(activeElement)) return;
      free = isFree ? free + 1 : 0;
      // The dialog gives it back a frame after it is gone.
      if (free > 2) giveBack();
      else if (framesLeft > 0) frame = requestAnimationFrame(() => look(framesLeft - 1));
    };
    const giveBack = (): void => {
      if (hasOpenDialog()) return;
      if (last.current?.isConnected === true) last.current.focus({ preventScroll: true });
      if (document.activeElement !== null && !isNobody(document.activeElement)) return;
      const roomScreen = document.querySelector<HTMLElement>('[data-room]');
      if (roomScreen === null) focusOnMap([...view.getState().selected][0]);
      else roomScreen.focus({ preventScroll: true });
    };
    frame = requestAnimationFrame(() => look(mostFrames));
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [isAsking, room, view]);
}
