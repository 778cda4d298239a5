import { mapsOf } from '../../../shared/model/siblings.ts';
import { languages } from '../../i18n/languages.ts';
import { rooms } from '../rooms.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';
import { historyActions } from './historyActions.ts';
import { travelActions } from './linkActions.ts';

const newMaps = { newJourney: 'blankJourney', newFlow: 'blankFlow', newNetwork: 'blankNetwork' } as const;

/** What can be done wherever the focus is and whatever is selected. */
export function windowActions(setting: ActionSetting): readonly Action[] {
  const { workbench, ways } = setting;
  const { project, undo, redo } = workbench.store.getState();
  const { mapId, selected, showMap, showRoom, ask, find, lookAt } = workbench.view.getState();
  const maps = mapsOf(project);
  const at = maps.findIndex((map) => map.id === mapId);
  const toMap = (by: 1 | -1) => () => {
    const next = maps[at + by];
    if (next !== undefined) showMap(next.id);
  };
  const asks = (question: Parameters<typeof ask>[0]) => () => {
    ask(question);
  };
  const looks = (look: Parameters<typeof lookAt>[0]) => () => {
    lookAt(look);
  };
  return [
    action('palette', asks({ kind: 'palette' })),
    action('find', () => {
      find(true);
    }),
    action('undo', () => void workbench.undo(), undo.length > 0),
    action('redo', () => void workbench.redo(), redo.length > 0),
    ...historyActions(setting, new Set()),
    ...travelActions(setting),
    ...rooms.map((one) =>
      action(`room-${one}`, () => {
        showRoom(one);
      }),
    ),
    action('nextMap', toMap(1), at >= 0 && at < maps.length - 1),
    action('previousMap', toMap(-1), at > 0),
    action('newMap', asks({ kind: 'new-map', template: 'journey' })),
    ...(Object.keys(newMaps) as (keyof typeof newMaps)[]).map((id) =>
      action(id, asks({ kind: 'new-map', template: newMaps[id] })),
    ),
    action('fit', looks('map'), mapId !== null),
    action('showSelection', looks('selection'), selected.size > 0),
    action('fullSize', looks('full-size'), mapId !== null),
    action('parties', asks({ kind: 'parties', tab: 'participants' })),
    action('comments', asks({ kind: 'comments' })),
    action('exportProject', asks({ kind: 'export-project' })),
    action('shortcuts', asks({ kind: 'shortcuts' })),
    ...(ways === undefined
      ? []
      : [
          action('importMaps', ways.importMaps),
          action('exportSvg', ways.exportSvg, mapId !== null),
          action('toggleOutline', () => {
            ways.toggle('outline');
          }),
          action('togglePanel', () => {
            ways.toggle('panel');
          }),
          action('switchTheme', ways.switchTheme),
          ...languages.map((language) =>
            action(`language-${language}`, () => {
              ways.chooseLanguage(language);
            }),
          ),
          action('goHome', ways.goHome),
        ]),
  ];
}
