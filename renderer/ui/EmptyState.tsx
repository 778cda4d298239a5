import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import type { Icon } from './icons.ts';

export interface EmptyStateProps {
  readonly icon?: Icon;
  readonly title: string;
  readonly text?: string;
  readonly actions?: ReactNode;
}

/** What stands where nothing is: why, and what to do. */
export function EmptyState({ icon: Shown, title, text, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {Shown !== undefined && (
        <span className={styles.icon}>
          <Shown size={20} aria-hidden />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
