import { useTranslation } from 'react-i18next';
import type { Bridge, ChosenFile } from '../bridge/bridge.ts';
import { clock } from '../state/clock.ts';
import { goToProject } from './route.ts';

interface WaysToProject {
  readonly onNew: () => Promise<void>;
  readonly onImport: (files: readonly ChosenFile[]) => void;
  readonly onSample: () => Promise<void>;
}

/** How home gets to a project that is not in the library yet. */
export function useWaysToProject(bridge: Bridge): WaysToProject {
  const { t } = useTranslation('home');
  const onNew = async (): Promise<void> => {
    const id = clock.newId();
    await bridge.call('projects.create', {
      id,
      kind: 'service',
      name: t('untitled'),
      at: clock.now(),
      change: null,
    });
    goToProject(id);
  };
  return { onNew, onImport: () => undefined, onSample: onNew };
}
