import { useRef, useState } from 'react';
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

const origin = { x: 0, y: 0 };

/** A menu at a point: a right click, or the menu key on what is selected. */
export function ContextMenu(props: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  // While it fades it stays the menu that it was: another would be drawn elsewhere, and take the focus for itself.
  const [last, setLast] = useState(props);
  if (props.at !== null && props.at !== last.at) setLast(props);
  const { at, label, entries } = props.at === null ? last : props;
  const { x, y } = at ?? origin;
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: x, top: y }} />
      <Popover
        className={popoverStyles.popover}
        triggerRef={anchor}
        isOpen={props.at !== null}
        onOpenChange={(open) => !open && props.onClose()}
        placement="bottom start"
        offset={2}
      >
        <MenuEntries key={`${x} ${y}`} label={label} entries={entries} onClose={props.onClose} autoFocus />
      </Popover>
    </>
  );
}
