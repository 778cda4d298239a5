import { useId } from 'react';
import { Button } from 'react-aria-components';
import styles from './BigChoice.module.css';
import { classes } from './classes.ts';
import { LoaderCircle } from './icons.ts';
import type { Icon } from './icons.ts';

export interface BigChoiceProps {
  readonly icon: Icon;
  /** The button's name. */
  readonly title: string;
  /** A line that says more; a screen reader hears it as the description. */
  readonly hint: string;
  readonly isMain?: boolean;
  readonly isDisabled?: boolean;
  readonly isPending?: boolean;
  readonly onPress: () => void;
}

/** One of a few ways on, large enough to say what it leads to. */
export function BigChoice({ icon, title, hint, isMain, isDisabled, isPending, onPress }: BigChoiceProps) {
  const id = useId();
  const Shown = isPending === true ? LoaderCircle : icon;
  return (
    <Button
      className={classes(styles.choice, isMain === true && styles.main)}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-hint`}
      isDisabled={isDisabled}
      // Not react-aria's isPending: it leaves an image without a name behind for whoever listens to the page.
      aria-busy={isPending}
      onPress={isPending === true ? undefined : onPress}
    >
      <span className={styles.icon}>
        <Shown size={18} aria-hidden className={isPending === true ? styles.spinner : undefined} />
      </span>
      <span id={`${id}-title`} className={styles.title}>
        {title}
      </span>
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
    </Button>
  );
}
