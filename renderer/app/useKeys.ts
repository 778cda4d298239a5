import { useEffect } from 'react';
import { isPressed } from '../state/actions/action.ts';
import type { Action, ActionId } from '../state/actions/action.ts';
import type { Place } from '../state/actions/actionSetting.ts';
import { idsWith } from '../state/actions/shortcuts.ts';
import type { Shortcut } from '../state/actions/shortcuts.ts';
import { isMac } from '../state/actions/useActions.ts';
import { hasOpenDialog, isFading, isNobody } from '../ui/heldFocus.ts';

/** They are asked for in the middle of a text, too. */
const whileTyping: ReadonlySet<ActionId> = new Set(['palette', 'find']);

export interface KeyWays {
  /** What can be done whatever has the focus. */
  readonly windowActions: () => readonly Action[];
  /** What can be done now; `focused` is the row or the record of the map that has the focus, selected or not. */
  readonly actions: (place: Place, focused: string | null) => readonly Action[];
}

/**
 * The keys of an open project. A field, a menu or a dialog has its own keys and is left alone; so is whatever an
 * input method is composing. One that is closed and only fades has no keys any more: there the window's own work
 * again. Delete and Enter belong to where the focus is: outside the map, the outline and the insights they do nothing
 * to the selection. Where nothing has it, as in the moment after a dialog is gone, the map is meant. Ctrl+A means the
 * steps everywhere.
 */
export function useKeys(ways: KeyWays): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      // Safari and older Chromium end a composition before the key that ended it; its code is 229 all the same.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it
      if (event.isComposing || event.keyCode === 229) return;
      const target = event.target instanceof Element ? event.target : document.body;
      const ids = idsOf(event);
      const isAll = ids.has('selectAll') && !isTyping(target);
      // Else the browser selects the words of the whole page. A list that knows these keys still hears of them.
      if (isAll) event.preventDefault();
      const isOver = isFading(target);
      if (!isOver && hasOwnKeys(target)) return;
      if (!isOver && isTyping(target) && ![...ids].some((id) => whileTyping.has(id))) return;
      const isMeant = ({ id, hasHostKeys }: Action): boolean => ids.has(id) && hasHostKeys !== true;
      const everywhere = ids.size === 0 ? undefined : ways.windowActions().find(isMeant);
      if (everywhere !== undefined) return take(event, everywhere);
      // All steps are selected from wherever the focus is; nothing else is done to them from outside.
      const place =
        target.closest('[data-place]')?.getAttribute('data-place') ??
        ((isAll || (isNobody(target) && !hasOpenDialog())) && isMapSeen() ? 'canvas' : undefined);
      if (place !== 'canvas' && place !== 'outline' && place !== 'insights') return;
      const focused = place === 'canvas' ? ringedRecord(target) : rowOf(target);
      const wanted =
        ids.size === 0
          ? undefined
          : ways.actions(place === 'canvas' ? 'canvas' : 'outline', focused).find(isMeant);
      if (wanted === undefined) {
        // To a tree or a list Enter opens the row, whatever is held with it; to us that is another chord.
        const isChord = event.key === 'Enter' && (event.ctrlKey || event.metaKey || event.altKey);
        if (isChord) take(event, null);
        return;
      }
      take(event, wanted);
    }
    // Before react-aria's trees and lists, to which Enter is an action whatever is held with it.
    window.addEventListener('keydown', press, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
    };
  }, [ways]);
}

/** In another room of the project no key means the map, which waits behind it. */
function isMapSeen(): boolean {
  return document.querySelector('[data-place="canvas"]')?.hasAttribute('inert') !== true;
}

function rowOf(target: Element): string | null {
  return target.closest('[role=row][data-key]')?.getAttribute('data-key') ?? null;
}

/** The step, connection or header that shows that it has the focus. One that was clicked is selected. */
function ringedRecord(target: Element): string | null {
  if (!target.matches(':focus-visible')) return null;
  const record = target.closest<HTMLElement>('.react-flow__node, .react-flow__edge, [data-record]');
  return record?.dataset['record'] ?? record?.dataset['id'] ?? null;
}

/** The columns of the board are list boxes as well, but not ones that open over the page. */
function hasOwnKeys(target: Element): boolean {
  return (
    target.closest('[role=dialog],[role=alertdialog],[role=menu],[role=listbox]:not([data-cell])') !== null
  );
}

// Backspace is the Delete key of a Mac's keyboard; the number block's Enter and plus are meant as well.
const twins: Readonly<Record<string, readonly string[]>> = {
  Delete: ['Backspace'],
  Enter: ['NumpadEnter'],
  Equal: ['NumpadAdd'],
  Minus: ['NumpadSubtract'],
};

function idsOf(event: KeyboardEvent): ReadonlySet<ActionId> {
  const ids = idsWith((shortcut) => isMeant(shortcut, event));
  // Where this sign lies is another matter on each keyboard.
  return event.key === '?' && !event.ctrlKey && !event.altKey ? new Set([...ids, 'shortcuts']) : ids;
}

function isMeant(shortcut: Shortcut, event: KeyboardEvent): boolean {
  return [shortcut.code, ...(twins[shortcut.code] ?? [])].some((code) =>
    isPressed({ ...shortcut, code }, event, isMac),
  );
}

function take(event: KeyboardEvent, action: Action | null): void {
  event.preventDefault();
  event.stopPropagation();
  if (action?.isEnabled === true) action.run();
}

const untyped: ReadonlySet<string> = new Set(['range', 'checkbox', 'radio', 'button']);

function isTyping(target: Element): boolean {
  const field = target.closest('input, textarea, select, [contenteditable=true]');
  // A slider and a switch are inputs as well, but nothing is typed into them.
  return field !== null && !(field instanceof HTMLInputElement && untyped.has(field.type));
}
