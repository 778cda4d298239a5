import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rename } from '../../shared/commands/rename.ts';
import { setCollapsed } from '../../shared/commands/setCollapsed.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import {
  ChevronsDownUp,
  ChevronsLeftRight,
  ChevronsRightLeft,
  ChevronsUpDown,
  Ellipsis,
} from '../ui/icons.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { InlineText } from '../ui/InlineText.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { HeaderGrip } from './HeaderGrip.tsx';
import type { HeaderPlace } from './headerPlace.ts';
import styles from './GridHeader.module.css';
import { useActionEntries } from '../state/actions/useActionEntries.ts';
import { useRoleEntries } from './useRoleEntries.ts';

interface GridHeaderProps {
  readonly kind: 'stages' | 'lanes';
  readonly place: HeaderPlace;
  /** It has no room for words and buttons. */
  readonly isBare: boolean;
  /** A pointer went down on the name, which may become a drag. */
  readonly onPress: (event: PointerEvent) => void;
  /** A pointer went down on the border, to resize. */
  readonly onGrip: (event: PointerEvent) => void;
  readonly onResize: (size: number) => void;
}

const words = {
  stages: { header: 'stageHeader', name: 'stageName', unnamed: 'unnamedStage' },
  lanes: { header: 'laneHeader', name: 'laneName', unnamed: 'unnamedLane' },
} as const;

/** The header of a stage or a lane: its name to select, drag and rename it by, its menu, its border to resize it. */
export function GridHeader({ kind, place, isBare, onPress, onGrip, onResize }: GridHeaderProps) {
  const { t } = useTranslation(['map', 'lanes']);
  const workbench = useWorkbench();
  const menuEntries = useActionEntries('canvas');
  const roleEntries = useRoleEntries(place.id);
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const { id, name, detail, collapsed } = place;
  const isSelected = useView(({ selected }) => selected.has(id));
  const holdsSelected = useView(({ selected }) => collapsed?.holds(selected) === true);
  const isRenaming = useView(({ renaming }) => renaming?.id === id && renaming.place === 'canvas');
  const nameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  const word = words[kind];
  const shownName = name === '' ? t(word.unnamed) : name;
  const spokenName = t(word.header, { name: shownName });
  const toggleLabel = t(collapsed === null ? 'lanes:collapse' : 'lanes:expand', { name: shownName });
  const isStage = kind === 'stages';

  // The field gives the focus to the whole map when it goes; it belongs to the name that stands here again.
  useEffect(() => {
    if (wasRenaming.current && !isRenaming && document.activeElement?.contains(nameButton.current) === true) {
      nameButton.current?.focus({ preventScroll: true });
    }
    wasRenaming.current = isRenaming;
  }, [isRenaming]);

  const select = (isMore: boolean) => {
    const { selected, select: show } = workbench.view.getState();
    if (!isMore) show([id]);
    else show(isSelected ? [...selected].filter((one) => one !== id) : [...selected, id]);
  };

  return (
    <div
      className={styles.header}
      data-kind={kind}
      data-record={id}
      data-selected={isSelected || undefined}
      data-collapsed={collapsed !== null || undefined}
      data-holds-selected={holdsSelected || undefined}
    >
      {isRenaming ? (
        <div className={styles.field}>
          <InlineText
            value={name}
            label={t(word.name, { name: shownName })}
            allowsEmpty={kind === 'stages'}
            onCommit={(text) => {
              workbench.run(rename, { table: kind, id, name: text });
            }}
            onEnd={() => {
              workbench.view.getState().rename(null);
            }}
          />
        </div>
      ) : (
        <button
          ref={nameButton}
          type="button"
          className={styles.name}
          aria-label={
            collapsed === null
              ? spokenName
              : t('lanes:collapsedHeader', { name: spokenName, count: collapsed.count }) +
                (holdsSelected ? t('lanes:holdsSelected') : '')
          }
          aria-pressed={isSelected}
          onPointerDown={onPress}
          onClick={(event) => {
            select(event.shiftKey || event.ctrlKey || event.metaKey);
          }}
          onDoubleClick={() => {
            workbench.view.getState().rename({ id, place: 'canvas' });
          }}
        >
          <span className={styles.nameText} data-unnamed={name === '' || undefined} title={shownName}>
            {shownName}
          </span>
          {collapsed !== null && <span className={styles.hidden}>{collapsed.count}</span>}
          {detail}
        </button>
      )}
      {!isBare && (
        <span className={styles.menu}>
          <IconButton
            icon={
              collapsed === null
                ? isStage
                  ? ChevronsRightLeft
                  : ChevronsDownUp
                : isStage
                  ? ChevronsLeftRight
                  : ChevronsUpDown
            }
            size="small"
            label={toggleLabel}
            placement={isStage ? 'bottom' : 'right'}
            onPress={() => {
              workbench.run(setCollapsed, { table: kind, ids: [id], isCollapsed: collapsed === null });
            }}
          />
          <MenuButton
            label={spokenName}
            entries={entries}
            placement="bottom start"
            onOpenChange={(isOpen) => {
              if (!isOpen) return;
              if (!isSelected) select(false);
              setEntries([...menuEntries(), ...roleEntries()]);
            }}
          >
            <IconButton
              icon={Ellipsis}
              size="small"
              label={t('menuOf', { name: shownName })}
              hasTooltip={false}
            />
          </MenuButton>
        </span>
      )}
      {collapsed === null && !isBare && (
        <HeaderGrip kind={kind} place={place} onGrip={onGrip} onResize={onResize} />
      )}
    </div>
  );
}
