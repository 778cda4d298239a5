import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sizes } from '../../shared/model/sizes.ts';
import { rename } from '../../shared/commands/rename.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { Ellipsis } from '../ui/icons.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { InlineText } from '../ui/InlineText.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menuEntry.ts';
import type { HeaderPlace } from './headerPlace.ts';
import styles from './MapHeaders.module.css';
import { nudgeOf } from './nudgeOf.ts';
import { useMenuEntries } from './useMenuEntries.ts';
import { useUntilPause } from './useUntilPause.ts';

interface GridHeaderProps {
  readonly kind: 'stages' | 'lanes';
  readonly place: HeaderPlace;
  /** A pointer went down on the name, which may become a drag. */
  readonly onPress: (event: PointerEvent) => void;
  /** A pointer went down on the border, to resize. */
  readonly onGrip: (event: PointerEvent) => void;
  readonly onResize: (size: number) => void;
}

const words = {
  stages: { header: 'stageHeader', name: 'stageName', size: 'stageSize', unnamed: 'unnamedStage' },
  lanes: { header: 'laneHeader', name: 'laneName', size: 'laneSize', unnamed: 'unnamedLane' },
} as const;

/** The header of a stage or a lane: its name to select, drag and rename it by, its menu, its border to resize it. */
export function GridHeader({ kind, place, onPress, onGrip, onResize }: GridHeaderProps) {
  const { t } = useTranslation('map');
  const workbench = useWorkbench();
  const menuEntries = useMenuEntries();
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  const { id, name, size, leastSize, detail } = place;
  const isSelected = useView(({ selected }) => selected.has(id));
  const isRenaming = useView(({ renaming }) => renaming?.id === id && renaming.place === 'canvas');
  const nameButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  const { hold } = useUntilPause();
  const wanted = useRef(size);
  const word = words[kind];
  const shownName = name === '' ? t(word.unnamed) : name;

  // The field gives the focus to the whole map when it goes; it belongs to the name that stands here again.
  useEffect(() => {
    if (wasRenaming.current && !isRenaming && document.activeElement?.contains(nameButton.current) === true) {
      nameButton.current?.focus({ preventScroll: true });
    }
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  useEffect(() => {
    wanted.current = size;
  }, [size]);

  const select = (isMore: boolean) => {
    const { selected, select: show } = workbench.view.getState();
    if (!isMore) show([id]);
    else show(isSelected ? [...selected].filter((one) => one !== id) : [...selected, id]);
  };
  const pressResizeKey = (event: KeyboardEvent) => {
    const by = nudgeOf(event);
    const step = kind === 'stages' ? by?.x : by?.y;
    if (by === null || step === undefined || step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    wanted.current = Math.max(leastSize, wanted.current + step);
    hold(() => {
      onResize(wanted.current);
    });
  };

  return (
    <div className={styles.header} data-record={id} data-selected={isSelected || undefined}>
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
          aria-label={t(word.header, { name: shownName })}
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
          {detail}
        </button>
      )}
      <span className={styles.menu}>
        <MenuButton
          label={t(word.header, { name: shownName })}
          entries={entries}
          placement="bottom start"
          onOpenChange={(isOpen) => {
            if (!isOpen) return;
            if (!isSelected) select(false);
            setEntries(menuEntries());
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
      <div
        role="separator"
        className={styles.grip}
        aria-label={t(word.size, { name: shownName })}
        aria-orientation={kind === 'stages' ? 'vertical' : 'horizontal'}
        aria-valuenow={size}
        aria-valuemin={leastSize}
        aria-valuemax={Math.max(size, 10 * (kind === 'stages' ? sizes.stageWidth : sizes.laneHeight))}
        // One tab stop for all of them: that of what is selected.
        tabIndex={isSelected ? 0 : -1}
        onPointerDown={onGrip}
        onKeyDown={pressResizeKey}
      />
    </div>
  );
}
