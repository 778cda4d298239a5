import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { Check, Minus } from './icons.ts';
import type { Icon } from './icons.ts';

interface CheckboxProps {
  readonly label: string;
  readonly icon?: Icon;
  /** `mixed`: it holds for some of several. */
  readonly value: boolean | 'mixed';
  readonly onChange: (value: boolean) => void;
}

/** Something that holds or does not. */
export function Checkbox({ label, icon: Shown, value, onChange }: CheckboxProps) {
  return (
    <CheckboxField isSelected={value === true} isIndeterminate={value === 'mixed'} onChange={onChange}>
      <CheckboxButton className={styles.checkbox}>
        <span className={styles.box}>
          {value === true && <Check size={13} aria-hidden />}
          {value === 'mixed' && <Minus size={13} aria-hidden />}
        </span>
        {Shown !== undefined && <Shown size={14} aria-hidden className={styles.icon} />}
        {label}
      </CheckboxButton>
    </CheckboxField>
  );
}
