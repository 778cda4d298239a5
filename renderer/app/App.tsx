import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { ProjectHead } from '../../shared/model/project.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { ExportProjectDialog } from '../features/projectFiles/ExportProjectDialog.tsx';
import { PreferencesMenu } from '../features/preferences/PreferencesMenu.tsx';
import { localeOf } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { FirstProjects } from '../state/firstProjects.ts';
import { LocaleProvider } from '../ui/LocaleProvider.tsx';
import { leaveToasts } from '../ui/toasts.ts';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadProjectScreen, OpenProject } from './OpenProject.tsx';
import { goHome, goToProject, useRoute } from './route.ts';
import type { Route } from './route.ts';
import { useNewProjects } from './useNewProjects.tsx';
import { useShownPreferences } from './useShownPreferences.ts';

interface AppProps {
  readonly bridge: Bridge;
  /** As HomeScreen takes it. */
  readonly takeFirst: () => FirstProjects | null;
}

/** The shell: home, or an open project. */
export function App({ bridge, takeFirst }: AppProps) {
  useShownPreferences();
  const route = useRoute();
  const cameFrom = useLastProject(route);
  const language = useLanguage();
  const newProjects = useNewProjects(bridge, goToProject);
  const [exported, setExported] = useState<ProjectHead | null>(null);
  useEffect(loadWhenIdle, []);
  const place = route.place === 'home' ? 'home' : route.projectId;
  // When another place is shown, not before: what is asked on leaving may be answered with staying.
  useEffect(() => leaveToasts, [place]);
  return (
    <LocaleProvider locale={localeOf(language)}>
      <ErrorBoundary key={place}>
        {route.place === 'home' ? (
          <HomeScreen
            bridge={bridge}
            takeFirst={takeFirst}
            onOpen={goToProject}
            cameFrom={cameFrom}
            onNew={newProjects.onNew}
            onImport={newProjects.onImport}
            onSample={newProjects.onSample}
            onExport={setExported}
            menu={<PreferencesMenu bridge={bridge} />}
            // An import that asked meanwhile may have made projects: read again when its dialog is gone.
            changes={newProjects.dialog === null ? 0 : 1}
          />
        ) : (
          <OpenProject
            projectId={route.projectId}
            recordId={route.recordId}
            bridge={bridge}
            onLeave={goHome}
          />
        )}
      </ErrorBoundary>
      {newProjects.dialog}
      {exported !== null && (
        <ExportProjectDialog
          bridge={bridge}
          project={exported}
          onClose={() => {
            setExported(null);
          }}
        />
      )}
      <ToastRegion />
    </LocaleProvider>
  );
}

/** A project that is opened from home finds its screen there. */
function loadWhenIdle(): () => void {
  const idle = requestIdleCallback(() => {
    loadProjectScreen().catch(() => undefined); // it is asked for again, and its failure told, where it is needed
  });
  return () => {
    cancelIdleCallback(idle);
  };
}

/** The project that was open last in this window; null: none was. */
function useLastProject(route: Route): Id | null {
  const [last, setLast] = useState<Id | null>(null);
  const now = route.place === 'project' ? route.projectId : last;
  if (now !== last) setLast(now);
  return now;
}
