import { classes } from './classes.ts';
import styles from './Status.module.css';

export interface StatusProps {
  readonly text: string;
  readonly state: 'settled' | 'busy' | 'failed';
  readonly className?: string;
}

/** A line that says how things stand; screen readers hear it when it changes. */
export function Status({ text, state, className }: StatusProps) {
  return (
    <div
      role="status"
      className={classes(
        styles.status,
        state === 'busy' && styles.busy,
        state === 'failed' && styles.failed,
        className,
      )}
    >
      <span className={styles.dot} aria-hidden />
      {text}
    </div>
  );
}
