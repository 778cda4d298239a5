import { useEffect } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { TableName } from '../../shared/model/project.ts';
import { useView, useWorkbench } from './useWorkbench.ts';

/**
 * Follows whoever leads to a record of one of these tables: when the room is entered for it, and each time again. Who
 * goes through what was found keeps the focus there; else it is for the record.
 */
export function useLedTo(tables: readonly TableName[], follow: (id: Id, isForFocus: boolean) => void): void {
  const { store, view } = useWorkbench();
  const id = useView((one) => one.ledTo);
  useEffect(() => {
    const { project } = store.getState();
    if (id === null || !tables.some((table) => project[table][id] !== undefined)) return;
    view.getState().leadTo(null);
    follow(id, document.activeElement?.closest('search') == null);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once of each time that it is led to
  }, [id]);
}
