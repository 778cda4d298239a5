import { deleteWorkshop } from '../../../shared/commands/deleteWorkshop.ts';
import type { WorkshopTable } from '../../../shared/commands/editWorkshop.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Workbench } from '../../state/workbench.ts';

/** Deletes records of the workshop; whether it was done. */
export function removeFromWorkshop(workbench: Workbench, table: WorkshopTable, ids: readonly Id[]): boolean {
  return workbench.run(deleteWorkshop, { table, ids });
}
