import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { words } from '../../i18n/i18n.ts';
import { languageNames, languages } from '../../i18n/languages.ts';
import { writeShortcut } from '../../state/actions/action.ts';
import type { ActionSetting } from '../../state/actions/actionSetting.ts';
import { paletteActions } from '../../state/actions/paletteActions.ts';
import { isMac } from '../../state/actions/useActions.ts';
import type { View } from '../../state/view.ts';
import type { PaletteEntry } from './paletteEntry.ts';

/** The actions of the registry and the places of the project, as lines of the palette. */
export function usePaletteEntries(): (setting: ActionSetting) => readonly PaletteEntry[] {
  const { t } = useTranslation(['palette', 'actions']);
  return (setting) => {
    const { store, view } = setting.workbench;
    const { project } = store.getState();
    const actions = paletteActions(setting).map(({ id, shortcut, missing, run }): PaletteEntry => ({
      id,
      section: 'actions',
      label: t(`actions:${id}`),
      searched: `${words.en.actions[id]} ${ownNames[id] ?? ''}`,
      note: missing === null ? '' : t(`palette:needs-${missing}`),
      shortcut: shortcut === null ? '' : writeShortcut(shortcut, isMac),
      isEnabled: missing === null,
      run,
    }));
    return [...actions, ...places(project, view.getState())];
  };
}

// Who lost their way into a foreign language looks for their own by its own name.
const ownNames: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((language) => [`language-${language}`, languageNames[language]]),
);

function places(project: Project, view: View): readonly PaletteEntry[] {
  const place = (id: Id, label: string, note: string, run: () => void): PaletteEntry => ({
    id: `place ${id}`,
    section: 'places',
    label,
    searched: '',
    note,
    shortcut: '',
    isEnabled: true,
    run,
  });
  const goTo = (mapId: Id, stepId: Id): void => {
    view.showMap(mapId);
    view.select([stepId]);
    view.revealStep(stepId);
  };
  const maps = mapsOf(project).map((map) =>
    place(map.id, map.name, '', () => {
      view.showMap(map.id);
    }),
  );
  const steps = Object.values(project.steps).map((step) =>
    place(step.id, step.title, project.maps[step.mapId]?.name ?? '', () => {
      goTo(step.mapId, step.id);
    }),
  );
  const insights = Object.values(project.insightSteps).flatMap(({ insightId, stepId }) => {
    const insight = project.insights[insightId];
    const step = project.steps[stepId];
    if (insight === undefined || step === undefined || insight.words === '') return [];
    const words = insight.words.replace(/\s+/g, ' ');
    return [
      place(`${insightId} ${stepId}`, words, step.title, () => {
        goTo(step.mapId, step.id);
      }),
    ];
  });
  return [...maps, ...steps, ...insights];
}
