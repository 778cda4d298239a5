import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './ToggleChip.module.css';

interface ToggleChipProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A word that is switched on and off. */
export function ToggleChip({ children, isSelected, onChange }: ToggleChipProps) {
  return (
    <ToggleButton className={styles.chip} isSelected={isSelected} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}
