import type { Bridge } from '../bridge/bridge.ts';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { PreferencesMenu } from '../features/preferences/PreferencesMenu.tsx';
import { localeOf } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { LocaleProvider } from '../ui/LocaleProvider.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { ProjectScreen } from './ProjectScreen.tsx';
import { goHome, goToProject, useRoute } from './route.ts';
import { useNewProjects } from './useNewProjects.tsx';
import { useShownPreferences } from './useShownPreferences.ts';

/** The shell: home, or an open project. */
export function App({ bridge }: { readonly bridge: Bridge }) {
  useShownPreferences();
  const route = useRoute();
  const language = useLanguage();
  const newProjects = useNewProjects(bridge, goToProject);
  return (
    <LocaleProvider locale={localeOf(language)}>
      <ErrorBoundary key={route.place === 'home' ? 'home' : route.projectId}>
        {route.place === 'home' ? (
          <HomeScreen
            bridge={bridge}
            onOpen={goToProject}
            onNew={newProjects.onNew}
            onImport={newProjects.onImport}
            onSample={newProjects.onSample}
            menu={<PreferencesMenu bridge={bridge} />}
            // An import that asked meanwhile may have made projects: read again when its dialog is gone.
            changes={newProjects.dialog === null ? 0 : 1}
          />
        ) : (
          <ProjectScreen projectId={route.projectId} bridge={bridge} onLeave={goHome} />
        )}
      </ErrorBoundary>
      {newProjects.dialog}
      <ToastRegion />
    </LocaleProvider>
  );
}
