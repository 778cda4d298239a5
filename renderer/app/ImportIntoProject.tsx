import { useTranslation } from 'react-i18next';
import type { ChosenFile } from '../bridge/bridge.ts';
import { ImportFlow } from '../features/imports/ImportFlow.tsx';
import { useWorkbench } from '../state/useWorkbench.ts';
import { showToast } from '../ui/toasts.ts';
import { bringIntoProject } from './bringIntoProject.ts';

interface ImportIntoProjectProps {
  readonly files: readonly ChosenFile[];
  readonly onClose: () => void;
}

/** Asks about files and brings their maps into the open project. */
export function ImportIntoProject({ files, onClose }: ImportIntoProjectProps) {
  const { t } = useTranslation('imports');
  const workbench = useWorkbench();
  return (
    <ImportFlow
      files={files}
      onClose={onClose}
      onReady={(journeys) => {
        // What this throws the dialog tells, as it does for every import.
        const { mapIds, isRefused } = bringIntoProject(workbench, journeys, {
          laneWithoutActor: t('laneWithoutActor'),
          untitledMap: t('untitledMap'),
        });
        if (mapIds[0] !== undefined) workbench.view.getState().showMap(mapIds[0]);
        if (!isRefused && mapIds.length > 0) showToast({ text: t('done', { count: mapIds.length }) });
      }}
    />
  );
}
