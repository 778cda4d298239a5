import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ProjectScreen, ProjectScreenProps } from './ProjectScreen.tsx';

// Home is shown before the workbench is loaded, which is most of the program.

let screen: typeof ProjectScreen | null = null;

/** Loads what shows an open project; at once where it is loaded. Rejects where the host does not give it. */
export async function loadProjectScreen(): Promise<typeof ProjectScreen> {
  screen ??= (await import('./ProjectScreen.tsx')).ProjectScreen;
  return screen;
}

/** Shows an open project; nothing until what shows it is loaded. Throws where the host does not give it. */
export function OpenProject(props: ProjectScreenProps): ReactNode {
  const [Loaded, setLoaded] = useState(() => screen);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (Loaded !== null) return;
    loadProjectScreen().then(
      (one) => setLoaded(() => one),
      (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  }, [Loaded]);
  if (failure !== null) throw failure;
  return Loaded === null ? null : <Loaded {...props} />;
}
