import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { moveMap } from '../../../shared/commands/moveMap.ts';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { JourneyMap } from '../../../shared/model/records.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { FilterMenuButton } from '../../ui/FilterMenuButton.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronDown, ChevronsUpDown, Plus } from '../../ui/icons.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { mapKindIcons } from '../../ui/mapKindIcons.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { MapTab } from './MapTab.tsx';
import styles from './MapTabs.module.css';
import { useMapEntries } from './useMapEntries.ts';
import { useTabDrag } from './useTabDrag.ts';

interface MenuPlace {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** Ms: the canvas gives the focus back to a step, where it had it. */
const settling = 100;
/** From how many maps on a list with a filter is quicker than looking through the tabs. */
const many = 6;

/** The maps of the project, the one that is shown, and what can be done with each. */
export function MapTabs() {
  const { t } = useTranslation(['project', 'maps']);
  const workbench = useWorkbench();
  const records = useProject((project) => project.maps);
  const mapId = useView((view) => view.mapId);
  const renaming = useView((view) => view.renaming);
  const [menuAt, setMenuAt] = useState<MenuPlace | null>(null);
  // The tab that Tab leads to: the shown one, until arrow keys went on from there.
  const [reached, setReached] = useState<Id | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const entriesOf = useMapEntries();
  const maps = Object.values(records).sort(byPosition);
  const view = workbench.view.getState();
  const { drag, begin, wasDrag } = useTabDrag(
    maps.map((map) => map.id),
    (id, index) => {
      workbench.run(moveMap, { mapId: id, index });
    },
  );

  // Of forty tabs the shown one is in view, however it came to be shown, and when the bar gets smaller.
  useEffect(() => {
    const tabs = bar.current;
    if (mapId === null || tabs === null) return undefined;
    const observer = new ResizeObserver(() => {
      tabOf(tabs, mapId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    observer.observe(tabs);
    return () => {
      observer.disconnect();
    };
  }, [mapId, maps.length]);

  // What showed another map may be gone with the one before, and the focus with it: the next key is to reach this one.
  const shown = useRef(mapId);
  useEffect(() => {
    if (mapId === null || shown.current === mapId) return undefined;
    shown.current = mapId;
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) tabOf(bar.current, mapId)?.focus();
    }, settling);
    return () => {
      clearTimeout(timer);
    };
  }, [mapId]);

  const focusTab = (id: Id | undefined) => {
    const tab = id === undefined ? null : tabOf(bar.current, id);
    if (id === undefined || tab === null) return;
    setReached(id);
    tab.focus();
  };

  const pressKey = (event: KeyboardEvent<HTMLElement>, map: JourneyMap, index: number) => {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const isMenuKey = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
    if (isPlain && step !== undefined) focusTab(maps[index + step]?.id);
    else if (isPlain && event.key === 'Home') focusTab(maps[0]?.id);
    else if (isPlain && event.key === 'End') focusTab(maps.at(-1)?.id);
    else if (isPlain && event.key === 'F2') view.rename({ id: map.id, place: 'canvas' });
    else if (isPlain && (event.key === 'Delete' || event.key === 'Backspace')) remove(map, index);
    else if (isMenuKey) openMenu(event.currentTarget, map.id);
    else if (step !== undefined && event.altKey && !event.ctrlKey && !event.shiftKey) {
      workbench.run(moveMap, { mapId: map.id, index: Math.max(0, index + step) });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const remove = (map: JourneyMap, index: number) => {
    const next = maps[index + 1] ?? maps[index - 1];
    if (!workbench.run(deleteMap, { mapId: map.id })) return;
    focusTab(next?.id);
  };

  const openMenu = (tab: HTMLElement, id: Id) => {
    const box = tab.getBoundingClientRect();
    setMenuAt({ id, x: box.left + 12, y: box.bottom });
  };

  const stop = maps.find((map) => map.id === reached)?.id ?? mapId;
  const menuOf = maps.find((map) => map.id === menuAt?.id);
  return (
    <div className={styles.bar} role="group" aria-label={t('maps')}>
      <div ref={bar} className={styles.tabs} data-tabs>
        {maps.map((map, index) =>
          renaming?.id === map.id ? (
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
                  // The tab comes back when this field is gone.
                  requestAnimationFrame(() => {
                    if (document.activeElement === document.body) tabOf(bar.current, map.id)?.focus();
                  });
                }}
              />
            </span>
          ) : (
            <span
              key={map.id}
              className={styles.tab}
              data-shown={map.id === mapId}
              data-tab={map.id}
              data-dragged={drag?.id === map.id || undefined}
              data-drop={dropSide(drag, maps, index)}
            >
              <MapTab
                map={map}
                isShown={map.id === mapId}
                isStop={map.id === stop}
                onShow={() => {
                  if (!wasDrag()) view.showMap(map.id);
                }}
                onRename={() => {
                  view.rename({ id: map.id, place: 'canvas' });
                }}
                onKey={(event) => {
                  pressKey(event, map, index);
                }}
                onFocus={() => {
                  setReached(map.id);
                }}
                onGrab={(event) => {
                  begin(event, map.id);
                }}
                onContextMenu={(at) => {
                  setMenuAt({ id: map.id, ...at });
                }}
              />
              {map.id === mapId && (
                <MenuButton label={map.name} placement="bottom start" entries={entriesOf(map)}>
                  <IconButton
                    icon={ChevronDown}
                    size="small"
                    hasTooltip={false}
                    label={t('mapActions', { name: map.name })}
                  />
                </MenuButton>
              )}
            </span>
          ),
        )}
      </div>
      {maps.length >= many && (
        <FilterMenuButton
          label={t('maps')}
          searchLabel={t('maps:findMap')}
          nothingFound={t('maps:noMapFound')}
          options={maps.map((map) => ({
            id: map.id,
            label:
              map.variant === null
                ? map.name
                : t('maps:variantName', { name: map.name, variant: map.variant }),
            icon: mapKindIcons[map.kind],
          }))}
          chosen={mapId}
          onChoose={view.showMap}
        >
          <IconButton icon={ChevronsUpDown} size="small" label={t('maps:allMaps', { count: maps.length })} />
        </FilterMenuButton>
      )}
      <IconButton
        icon={Plus}
        size="small"
        label={t('addMap')}
        onPress={() => {
          view.ask({ kind: 'new-map' });
        }}
      />
      <ContextMenu
        at={menuAt}
        label={menuOf?.name ?? ''}
        entries={menuOf === undefined ? [] : entriesOf(menuOf)}
        onClose={() => {
          setMenuAt(null);
        }}
      />
    </div>
  );
}

function tabOf(bar: HTMLElement | null, id: Id): HTMLElement | null {
  return bar?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(id)}"] > button`) ?? null;
}

/** On which side of a tab the dragged one would be put. */
function dropSide(
  drag: { readonly id: Id; readonly index: number } | null,
  maps: readonly JourneyMap[],
  index: number,
): 'before' | 'after' | undefined {
  if (drag === null) return undefined;
  const others = maps.filter((map) => map.id !== drag.id);
  const place = others.findIndex((map) => map.id === maps[index]?.id);
  if (place < 0) return undefined;
  if (place === drag.index) return 'before';
  return place === others.length - 1 && drag.index === others.length ? 'after' : undefined;
}
