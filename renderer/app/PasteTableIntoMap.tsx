import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pasteTable } from '../../shared/commands/pasteTable.ts';
import { lanesOf, stagesOf } from '../../shared/model/siblings.ts';
import { PasteTableDialog } from '../features/paste/PasteTableDialog.tsx';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { PastedTable } from './useClipboard.ts';

interface PasteTableIntoMapProps {
  readonly pasted: PastedTable;
  readonly onClose: () => void;
}

/** Asks about a table and puts its rows into the map as one change. */
export function PasteTableIntoMap({ pasted, onClose }: PasteTableIntoMapProps) {
  const { t } = useTranslation('paste');
  const workbench = useWorkbench();
  const { table, fileName, mapId, cell } = pasted;
  const known = useMemo(() => {
    const { project } = workbench.store.getState();
    const names = (rows: readonly { readonly name: string }[]) =>
      new Set(rows.map(({ name }) => name.normalize('NFKC').toLowerCase()));
    return { stages: names(stagesOf(project, mapId)), lanes: names(lanesOf(project, mapId)) };
  }, [workbench, mapId]);
  return (
    <PasteTableDialog
      table={table}
      fileName={fileName}
      known={known}
      onClose={onClose}
      onPaste={(steps, isSequence) => {
        const ids = steps.map(workbench.newId);
        const words = { stage: t('newStage'), lane: t('newLane'), customer: t('newCustomer') };
        const where = { stageId: cell?.stageId ?? null, laneId: cell?.laneId ?? null };
        if (workbench.run(pasteTable, { mapId, steps, ids, ...where, isSequence, words })) {
          workbench.view.getState().select(ids);
          const [first] = ids;
          if (first !== undefined) workbench.view.getState().revealStep(first);
        }
        onClose();
      }}
    />
  );
}
