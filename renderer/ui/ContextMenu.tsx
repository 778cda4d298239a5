import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import styles from './ContextMenu.module.css';
import type { MenuEntry } from './menuEntry.ts';
import { MenuEntries } from './MenuEntries.tsx';
import popoverStyles from './Popover.module.css';

export interface ContextMenuProps {
  /** Where it was asked for, in px of the window; null: it is closed. */
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** A menu at a point: a right click, or the menu key on what is selected. */
export function ContextMenu({ at, label, entries, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className={popoverStyles.popover}
        triggerRef={anchor}
        isOpen={at !== null}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={2}
      >
        <MenuEntries
          key={`${at?.x ?? 0} ${at?.y ?? 0}`}
          label={label}
          entries={entries}
          onClose={onClose}
          autoFocus
        />
      </Popover>
    </>
  );
}
