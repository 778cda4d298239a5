import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** 0…100; null: nobody knows how much there is. */
  readonly percent: number | null;
  readonly className?: string;
}

/** How far something has come. */
export function ProgressBar({ label, percent, className }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={classes(styles.bar, className)}
      value={percent ?? undefined}
      isIndeterminate={percent === null}
    >
      {({ valueText }) => (
        <>
          <Label>{label}</Label>
          <span className={styles.value}>{percent === null ? null : valueText}</span>
          <div className={styles.track}>
            <div className={styles.fill} style={percent === null ? undefined : { width: `${percent}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
