import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

interface TooltipProps {
  /** What can be focused and hovered: a button of ours. */
  readonly children: ReactElement;
  /** Drawn while it is open only. */
  readonly text: ReactNode;
  /** The key that does the same, as a person reads it. */
  readonly shortcut?: string;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly isDisabled?: boolean;
}

/** A word about a control, on hover and on focus; it describes, it is not the control's name. */
export function Tooltip({ children, text, shortcut, placement = 'bottom', isDisabled }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles.tooltip} placement={placement} offset={6}>
        {text}
        {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcut}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
