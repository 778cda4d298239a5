import { useTranslation } from 'react-i18next';
import { importJourneys } from '../../shared/commands/importJourneys.ts';
import type { ChosenFile } from '../bridge/bridge.ts';
import { ImportFlow } from '../features/imports/ImportFlow.tsx';
import { useWorkbench } from '../state/useWorkbench.ts';
import { showToast } from '../ui/toasts.ts';

interface ImportIntoProjectProps {
  readonly files: readonly ChosenFile[];
  readonly onClose: () => void;
}

/** Brings the maps of files into the open project: one change of it for each file. */
export function ImportIntoProject({ files, onClose }: ImportIntoProjectProps) {
  const { t } = useTranslation('imports');
  const workbench = useWorkbench();
  return (
    <ImportFlow
      files={files}
      onClose={onClose}
      onReady={(journeys) => {
        const known = new Set(Object.keys(workbench.store.getState().project.maps));
        for (const { fileName, diagrams } of journeys) {
          workbench.run(importJourneys, {
            diagrams,
            fileName,
            words: { laneWithoutActor: t('laneWithoutActor'), untitledMap: t('untitledMap') },
          });
        }
        const added = Object.keys(workbench.store.getState().project.maps).filter((id) => !known.has(id));
        if (added[0] !== undefined) workbench.view.getState().showMap(added[0]);
        showToast({ text: t('done', { count: added.length }) });
        onClose();
        return Promise.resolve();
      }}
    />
  );
}
