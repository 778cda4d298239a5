import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { Icon } from '../../ui/icons.ts';
import styles from './Insight.module.css';

interface GoProps {
  readonly icon: Icon;
  /** What is done, for whoever does not see where it stands. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** A name that leads to what it names: it may be a whole sentence, so it breaks into lines. */
export function Go({ icon, label, children, onPress }: GoProps) {
  return (
    <Button
      icon={icon}
      size="small"
      tone="quiet"
      className={styles.go ?? ''}
      aria-label={label}
      onPress={onPress}
    >
      <span className={styles.goText}>{children}</span>
    </Button>
  );
}
