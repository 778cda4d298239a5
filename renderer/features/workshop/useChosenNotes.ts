import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Id } from '../../../shared/model/ids.ts';
import type { Note } from '../../../shared/model/workshopRecords.ts';

/** Whether what is pressed adds to what is chosen, takes its place, or only comes by. */
type Press = 'adds' | 'replaces' | 'comes-by';

/**
 * Which notes are chosen, of all columns together. Each column is a list that knows of its own notes alone; with Ctrl or
 * Shift held, or by touch, what it reports is added to the choice of the others.
 */
export function useChosenNotes() {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const press = useRef<Press>('replaces');
  /** For the element around the columns. */
  const watch = useMemo(
    () => ({
      onPointerDownCapture: (event: PointerEvent) => {
        const isHeld = event.ctrlKey || event.metaKey || event.shiftKey;
        press.current = isHeld || event.pointerType === 'touch' ? 'adds' : 'replaces';
      },
      onKeyDownCapture: (event: KeyboardEvent) => {
        const isHeld = event.ctrlKey || event.metaKey || event.shiftKey;
        press.current = event.key === 'Tab' ? 'comes-by' : isHeld ? 'adds' : 'replaces';
      },
    }),
    [],
  );
  const chooseIn = (notes: readonly Note[], ids: ReadonlySet<Id>): void => {
    // A list that is entered by Tab chooses one of its rows by itself.
    if (press.current === 'comes-by') return;
    if (press.current === 'replaces') {
      setChosen(ids);
      return;
    }
    const elsewhere = new Set(chosen);
    for (const { id } of notes) elsewhere.delete(id);
    setChosen(new Set([...elsewhere, ...ids]));
  };
  return { chosen, setChosen, chooseIn, watch };
}

/** The note beside this row in the next column that has any, at about the same height; null: there is none. */
export function noteBeside(row: HTMLElement, by: 1 | -1): Id | null {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column]')];
  const own = row.closest<HTMLElement>('[data-column]');
  const { top } = row.getBoundingClientRect();
  const distance = (one: HTMLElement) => Math.abs(one.getBoundingClientRect().top - top);
  for (let at = columns.findIndex((column) => column === own) + by; ; at += by) {
    const column = columns[at];
    if (column === undefined) return null;
    const rows = [...column.querySelectorAll<HTMLElement>('[role=row][data-key]')];
    const [nearest] = rows.sort((one, other) => distance(one) - distance(other));
    if (nearest !== undefined) return nearest.dataset['key'] ?? null;
  }
}
