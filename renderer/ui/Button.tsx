import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import { LoaderCircle } from './icons.ts';
import type { Icon } from './icons.ts';

export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly icon?: Icon;
  readonly tone?: ButtonTone;
  readonly size?: 'small' | 'medium';
  readonly type?: 'button' | 'submit';
  readonly form?: string;
  readonly isDisabled?: boolean;
  /** Something that it began is under way: it shows that, keeps the focus and takes no presses. */
  readonly isPending?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  /** For the close and action slots of toasts and dialogs. */
  readonly slot?: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-label'?: string;
  readonly onPress?: () => void;
}

export function Button(props: ButtonProps) {
  const { children, icon, tone = 'plain', size = 'medium', className, isPending, onPress, ...rest } = props;
  const Shown = isPending === true ? LoaderCircle : icon;
  return (
    <AriaButton
      {...rest}
      className={classes(styles.button, styles[tone], size === 'small' && styles.small, className)}
      // Not react-aria's isPending: it leaves an image without a name behind for whoever listens to the page.
      aria-busy={isPending}
      onPress={isPending === true ? undefined : onPress}
    >
      {Shown !== undefined && (
        <Shown
          size={size === 'small' ? 14 : 16}
          aria-hidden
          className={isPending === true ? styles.spinner : undefined}
        />
      )}
      {children}
    </AriaButton>
  );
}
