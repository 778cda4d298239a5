import type { ReactElement } from 'react';
import { MenuTrigger, Popover } from 'react-aria-components';
import type { MenuEntry } from './menuEntry.ts';
import { MenuEntries } from './MenuEntries.tsx';
import styles from './Popover.module.css';

interface MenuButtonProps {
  /** The button, an IconButton or a Button of ours. */
  readonly children: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly placement?: 'bottom start' | 'bottom end';
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A button that opens a menu. */
export function MenuButton({ children, label, entries, placement, onOpenChange }: MenuButtonProps) {
  return (
    <MenuTrigger onOpenChange={onOpenChange}>
      {children}
      <Popover className={styles.popover} placement={placement ?? 'bottom end'} offset={4}>
        <MenuEntries label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}
