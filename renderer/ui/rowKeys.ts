import type { KeyboardEvent } from 'react';

/** A key pressed on a row of a tree, list or grid, and the id of that row; never one that was typed into a field of the row. */
export type RowKeyHandler = (event: KeyboardEvent, id: string | null) => void;

/** The handler for the element around the collection. */
export function rowKeys(onRowKey: RowKeyHandler | undefined): ((event: KeyboardEvent) => void) | undefined {
  if (onRowKey === undefined) return undefined;
  return (event) => {
    if (!(event.target instanceof HTMLElement)) return;
    // Only what is pressed on the row itself: a button or a field inside has keys of its own. Without rows the
    // focus is on the collection.
    const { key } = event.target.dataset;
    if (key !== undefined || event.target.parentElement === event.currentTarget) onRowKey(event, key ?? null);
  };
}

/** The row of an id, when it is rendered. */
export function rowElement(collection: HTMLElement | null, id: string): HTMLElement | null {
  return collection?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`) ?? null;
}

/** Calls back with the row of an id as soon as it is rendered: a virtualised row comes some frames after the scrolling. */
export function whenRendered(
  collection: HTMLElement,
  id: string,
  found: (row: HTMLElement) => void,
  framesLeft = 20,
): void {
  const row = rowElement(collection, id);
  if (row !== null) return found(row);
  if (framesLeft > 0) requestAnimationFrame(() => whenRendered(collection, id, found, framesLeft - 1));
}
