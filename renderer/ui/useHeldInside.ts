import { useEffect } from 'react';
import type { RefObject } from 'react';
import { hasOpenDialog, isNobody } from './heldFocus.ts';

/**
 * Keeps the focus in a dialog or a panel when the element in it that has it goes, or can do nothing any more: it passes
 * to the dialog or panel itself (which can take it: `tabIndex` −1), so that the next key still means it, and not what
 * lies behind or nothing at all. Whoever lets go of it, by a press elsewhere, has let go.
 */
export function useHeldInside(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = room.current;
    if (element === null) return undefined;
    let frame = 0;
    let isInside = element.contains(document.activeElement);
    const come = ({ target }: FocusEvent): void => {
      isInside = target instanceof Node && element.contains(target);
    };
    const press = ({ target }: PointerEvent): void => {
      // A press on something that cannot have it leaves it to nobody on purpose.
      if (!(target instanceof Element) || target.closest('button,input,textarea,a,[tabindex]') === null) {
        isInside = false;
      }
    };
    const look = (): void => {
      frame = 0;
      const { activeElement } = document;
      if (!isInside || (activeElement !== null && !isNobody(activeElement))) return;
      const isBehind = hasOpenDialog() && element.closest('[role=dialog],[role=alertdialog]') === null;
      if (!isBehind) element.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (frame === 0) frame = requestAnimationFrame(look);
    });
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    document.addEventListener('focusin', come);
    document.addEventListener('pointerdown', press, { capture: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', come);
      document.removeEventListener('pointerdown', press, { capture: true });
    };
  }, [room]);
}
