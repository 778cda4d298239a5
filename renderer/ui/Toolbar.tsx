import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  readonly label: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly children: ReactNode;
}

/** Buttons in a row, of which Tab reaches one and the arrow keys the others. */
export function Toolbar({ label, orientation = 'horizontal', children }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} orientation={orientation} className={styles.toolbar ?? ''}>
      {children}
    </AriaToolbar>
  );
}
