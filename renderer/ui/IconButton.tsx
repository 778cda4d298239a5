import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, ToggleButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';
import type { Icon } from './icons.ts';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps {
  readonly icon: Icon;
  /** Its name, shown as its tooltip as well. */
  readonly label: string;
  /** A tooltip that says more than the name: "Undo: move 3 steps". */
  readonly tip?: ReactNode;
  /** The key that does the same, as a person reads it. */
  readonly shortcut?: string;
  readonly tone?: 'plain' | 'quiet';
  readonly size?: 'small' | 'medium';
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly isDisabled?: boolean;
  readonly hasTooltip?: boolean;
  readonly className?: string;
  readonly slot?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  /** With this it is a switch. */
  readonly isSelected?: boolean;
  readonly onPress?: () => void;
}

/** A button that shows an icon only. */
export function IconButton(props: IconButtonProps) {
  const { icon: Shown, label, tone = 'quiet', size = 'medium', isSelected, onPress, ref, slot } = props;
  const shared = {
    'aria-label': label,
    className: classes(
      styles.button,
      styles[tone],
      styles.iconOnly,
      size === 'small' && styles.small,
      props.className,
    ),
    isDisabled: props.isDisabled,
    ref,
    slot,
  };
  const icon = <Shown size={size === 'small' ? 14 : 16} aria-hidden />;
  const button =
    isSelected === undefined ? (
      <AriaButton {...shared} onPress={onPress}>
        {icon}
      </AriaButton>
    ) : (
      <ToggleButton {...shared} isSelected={isSelected} onChange={onPress}>
        {icon}
      </ToggleButton>
    );
  if (props.hasTooltip === false) return button;
  return (
    <Tooltip text={props.tip ?? label} shortcut={props.shortcut} placement={props.placement}>
      {button}
    </Tooltip>
  );
}
