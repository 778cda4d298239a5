import type { MouseEvent } from 'react';

/** A right click, or the menu key, on the row of an id; `at` in px of the window. */
export type RowContextMenuHandler = (id: string, at: { readonly x: number; readonly y: number }) => void;

/** The handler for the element around the collection. */
export function rowContextMenu(
  onRowContextMenu: RowContextMenuHandler | undefined,
): ((event: MouseEvent) => void) | undefined {
  if (onRowContextMenu === undefined) return undefined;
  return (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
    const id = row?.dataset.key;
    if (row === null || id === undefined) return;
    event.preventDefault();
    // By the menu key there is no pointer: the menu then stands under the row.
    const box = row.getBoundingClientRect();
    const isByPointer = event.clientX !== 0 || event.clientY !== 0;
    onRowContextMenu(
      id,
      isByPointer ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom },
    );
  };
}
