import type { ReactNode } from 'react';
import styles from './Field.module.css';

/** For screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hiddenLabel}>{children}</span>;
}
