import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bridge, ChosenFile } from '../bridge/bridge.ts';
import { ImportFlow } from '../features/imports/ImportFlow.tsx';
import { ImportProjectFlow } from '../features/projectFiles/ImportProjectFlow.tsx';
import { useWorkbench } from '../state/useWorkbench.ts';
import { showToast } from '../ui/toasts.ts';
import { bringIntoProject } from './bringIntoProject.ts';
import { isProjectFile } from './isProjectFile.ts';
import { goToProject } from './route.ts';

interface ImportIntoProjectProps {
  readonly bridge: Bridge;
  readonly files: readonly ChosenFile[];
  readonly onClose: () => void;
}

/**
 * Asks about files that come to an open project: the maps of journeys go into it, a project file becomes a project
 * of its own beside it.
 */
export function ImportIntoProject({ bridge, files, onClose }: ImportIntoProjectProps) {
  const { t } = useTranslation('imports');
  const workbench = useWorkbench();
  // Those that it began with, one kind after the other: a whole project asks other things than a journey.
  const [{ projects, journeys }] = useState(() => ({
    projects: files.filter(isProjectFile),
    journeys: files.filter((file) => !isProjectFile(file)),
  }));
  const [turn, setTurn] = useState(projects.length > 0 ? 'projects' : 'journeys');
  if (turn === 'projects') {
    return (
      <ImportProjectFlow
        bridge={bridge}
        files={projects}
        isBeside
        onDone={(projectIds) => {
          if (journeys.length > 0) return setTurn('journeys');
          onClose();
          const [only] = projectIds;
          if (projectIds.length === 1 && only !== undefined) goToProject(only);
        }}
      />
    );
  }
  return (
    <ImportFlow
      files={journeys}
      onClose={onClose}
      onReady={(read) => {
        // What this throws the dialog tells, as it does for every import.
        const { mapIds, isRefused } = bringIntoProject(workbench, read, {
          laneWithoutActor: t('laneWithoutActor'),
          untitledMap: t('untitledMap'),
        });
        if (mapIds[0] !== undefined) workbench.view.getState().showMap(mapIds[0]);
        if (!isRefused && mapIds.length > 0) showToast({ text: t('done', { count: mapIds.length }) });
      }}
    />
  );
}
