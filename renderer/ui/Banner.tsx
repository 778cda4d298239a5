import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { classes } from './classes.ts';
import { CircleAlert, TriangleAlert } from './icons.ts';

export interface BannerProps {
  readonly tone: 'warning' | 'danger';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A line across the screen about something that stays so until it is mended. */
export function Banner({ tone, children, actions }: BannerProps) {
  const Shown = tone === 'danger' ? CircleAlert : TriangleAlert;
  return (
    <div role="alert" className={classes(styles.banner, styles[tone])}>
      <Shown size={16} aria-hidden />
      <span className={styles.text}>{children}</span>
      {actions}
    </div>
  );
}
