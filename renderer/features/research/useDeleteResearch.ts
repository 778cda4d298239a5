import { useTranslation } from 'react-i18next';
import { deleteResearch } from '../../../shared/commands/deleteResearch.ts';
import type { ResearchTable } from '../../../shared/commands/deleteResearch.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';

/** Deletes a record of the research, and says so with a way back. */
export function useDeleteResearch(): (table: ResearchTable, id: Id, name: string) => void {
  const { t } = useTranslation(['research', 'common']);
  const workbench = useWorkbench();
  return (table, id, name) => {
    if (!workbench.run(deleteResearch, { table, id })) return;
    undoToast(workbench, t('deleted', { name }), t('common:undo'));
  };
}
