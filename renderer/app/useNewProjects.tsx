import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addMap } from '../../shared/commands/addMap.ts';
import { addRecords } from '../../shared/commands/addRecords.ts';
import { importJourneys } from '../../shared/commands/importJourneys.ts';
import type { Id } from '../../shared/model/ids.ts';
import { limits } from '../../shared/model/limits.ts';
import { cleanLine } from '../../shared/model/text.ts';
import type { Bridge, ChosenFile } from '../bridge/bridge.ts';
import { ImportFlow } from '../features/imports/ImportFlow.tsx';
import type { FileJourneys } from '../features/imports/ImportFlow.tsx';
import { ImportProjectFlow } from '../features/projectFiles/ImportProjectFlow.tsx';
import { useStarterFlow, useStarterMap } from '../state/useStarterMap.ts';
import { faultOf, faultText } from '../i18n/faultText.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { clock } from '../state/clock.ts';
import { createProject } from '../state/createProject.ts';
import { showToast } from '../ui/toasts.ts';
import { isProjectFile } from './isProjectFile.ts';

export interface NewProjects {
  /** A project, or one of the flow shelf. */
  readonly onNew: (kind: 'service' | 'standard') => Promise<void>;
  readonly onSample: () => Promise<void>;
  readonly onImport: (files: readonly ChosenFile[]) => void;
  /** What asks over the home screen while files come in. */
  readonly dialog: ReactNode;
}

/** The three ways to a project: a new one, files, the sample. Each opens what it made. */
export function useNewProjects(bridge: Bridge, onOpen: (projectId: Id) => void): NewProjects {
  const { t } = useTranslation(['project', 'imports']);
  const { t: tErrors } = useTranslation('errors');
  const language = useLanguage();
  const starter = useStarterMap();
  const starterFlow = useStarterFlow();
  const [importing, setImporting] = useState<readonly ChosenFile[] | null>(null);
  const [projectFiles, setProjectFiles] = useState<readonly ChosenFile[] | null>(null);

  async function openNew(create: () => Promise<Id>): Promise<void> {
    try {
      onOpen(await create());
    } catch (error) {
      showToast({ tone: 'danger', text: faultText(tErrors, faultOf(error)) });
    }
  }

  // A project for each file: that is what a person who drops two files expects to find.
  async function bringIn(journeys: readonly FileJourneys[]): Promise<void> {
    const made: Id[] = [];
    try {
      for (const { fileName, diagrams } of journeys) {
        const words = {
          laneWithoutActor: t('imports:laneWithoutActor'),
          untitledMap: t('imports:untitledMap'),
        };
        const name = diagrams.length === 1 ? (diagrams[0]?.title ?? '') : '';
        const projectName =
          cleanLine(name, limits.nameLength) ||
          cleanLine(fileName.replace(/\.[^.]+$/, ''), limits.nameLength) ||
          t('untitled');
        made.push(
          await createProject(bridge, clock, projectName, importJourneys, { diagrams, fileName, words }),
        );
      }
      showToast({
        text: t('imports:done', { count: journeys.reduce((sum, one) => sum + one.diagrams.length, 0) }),
        goesAlong: true,
      });
    } catch (error) {
      const reason = faultText(tErrors, faultOf(error));
      showToast({ tone: 'danger', text: t('imports:notStored', { reason }) });
    }
    setImporting(null);
    if (made.length === 1 && made[0] !== undefined) onOpen(made[0]);
  }

  return {
    onNew: (kind) =>
      openNew(() => {
        const map = { id: clock.newId(), ...(kind === 'standard' ? starterFlow : starter) };
        const name = kind === 'standard' ? starterFlow.name : t('untitled');
        return createProject(bridge, clock, name, addMap, map, { kind });
      }),
    onSample: () =>
      openNew(async () => {
        // All its words in three languages: they are read when somebody asks for it.
        const { buildSample } = await import('../../shared/samples/buildSample.ts');
        const { name, project } = buildSample(language, clock);
        return createProject(bridge, clock, name, addRecords, {
          records: project,
          label: { key: 'sampleProject', args: {} },
        });
      }),
    onImport: (files) => {
      // One after the other: a whole project asks other things than a journey.
      const projects = files.filter(isProjectFile);
      const journeys = files.filter((file) => !isProjectFile(file));
      if (projects.length > 0) setProjectFiles(projects);
      if (journeys.length > 0) setImporting(journeys);
    },
    dialog:
      projectFiles !== null ? (
        <ImportProjectFlow
          bridge={bridge}
          files={projectFiles}
          onDone={(projectIds) => {
            setProjectFiles(null);
            const [only] = projectIds;
            if (projectIds.length === 1 && only !== undefined && importing === null) onOpen(only);
          }}
        />
      ) : importing === null ? null : (
        <ImportFlow
          files={importing}
          onReady={bringIn}
          onClose={() => {
            setImporting(null);
          }}
        />
      ),
  };
}
