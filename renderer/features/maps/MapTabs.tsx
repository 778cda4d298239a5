import { useTranslation } from 'react-i18next';
import { addMap } from '../../../shared/commands/addMap.ts';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { moveMap } from '../../../shared/commands/moveMap.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { limits } from '../../../shared/model/limits.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronDown, Plus } from '../../ui/icons.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './MapTabs.module.css';
import { useStarterMap } from '../../state/useStarterMap.ts';

/** The maps of the project, the one that is shown, and what can be done with it. */
export function MapTabs({ onImport }: { readonly onImport: () => void }) {
  const { t } = useTranslation('project');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const mapId = useView((view) => view.mapId);
  const renaming = useView((view) => view.renaming);
  const starter = useStarterMap();
  const maps = mapsOf(project);
  const view = workbench.view.getState();

  const add = () => {
    const id = workbench.newId();
    if (workbench.run(addMap, { id, ...starter })) view.showMap(id);
  };

  return (
    <div className={styles.bar} role="group" aria-label={t('maps')}>
      {maps.map((map, index) => {
        const isShown = map.id === mapId;
        if (renaming?.id === map.id) {
          return (
            <span key={map.id} className={styles.renaming} tabIndex={-1}>
              <InlineText
                value={map.name}
                label={t('mapName')}
                maxLength={limits.nameLength}
                onCommit={(name) => {
                  workbench.run(rename, { table: 'maps', id: map.id, name });
                }}
                onEnd={() => {
                  view.rename(null);
                }}
              />
            </span>
          );
        }
        return (
          <span key={map.id} className={styles.tab} data-shown={isShown}>
            <button
              type="button"
              className={styles.name}
              aria-pressed={isShown}
              onClick={() => {
                view.showMap(map.id);
              }}
              onDoubleClick={() => {
                view.rename({ id: map.id, place: 'canvas' });
              }}
              onKeyDown={(event) => {
                if (event.key === 'F2') view.rename({ id: map.id, place: 'canvas' });
              }}
            >
              {map.name}
            </button>
            {isShown && (
              <MenuButton
                label={map.name}
                placement="bottom start"
                entries={[
                  {
                    id: 'rename',
                    label: t('renameMap'),
                    shortcut: 'F2',
                    onAction: () => {
                      view.rename({ id: map.id, place: 'canvas' });
                    },
                  },
                  {
                    id: 'left',
                    label: t('moveMapLeft'),
                    isDisabled: index === 0,
                    onAction: () => {
                      workbench.run(moveMap, { mapId: map.id, index: index - 1 });
                    },
                  },
                  {
                    id: 'right',
                    label: t('moveMapRight'),
                    isDisabled: index === maps.length - 1,
                    onAction: () => {
                      workbench.run(moveMap, { mapId: map.id, index: index + 1 });
                    },
                  },
                  'separator',
                  {
                    id: 'delete',
                    label: t('deleteMap'),
                    isDangerous: true,
                    onAction: () => {
                      workbench.run(deleteMap, { mapId: map.id });
                    },
                  },
                ]}
              >
                <IconButton
                  icon={ChevronDown}
                  size="small"
                  hasTooltip={false}
                  label={t('mapActions', { name: map.name })}
                />
              </MenuButton>
            )}
          </span>
        );
      })}
      <MenuButton
        label={t('addMap')}
        placement="bottom start"
        entries={[
          { id: 'journey', label: t('newJourney'), onAction: add },
          { id: 'import', label: t('importMaps'), onAction: onImport },
        ]}
      >
        <IconButton icon={Plus} size="small" label={t('addMap')} />
      </MenuButton>
    </div>
  );
}
