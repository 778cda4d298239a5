import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Icon } from './icons.ts';
import styles from './PickGrid.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface Pick<Value extends string> {
  readonly value: Value;
  /** Its name; what is seen is the icon or the colour. */
  readonly label: string;
  readonly icon?: Icon;
  /** As CSS has it. */
  readonly colour?: string;
}

interface PickGridProps<Value extends string> {
  readonly label: string;
  readonly picks: readonly Pick<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several that are told apart by looking: colours, icons. */
export function PickGrid<Value extends string>({ label, picks, value, onChange }: PickGridProps<Value>) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <ToggleButtonGroup
        aria-label={label}
        className={styles.grid}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = picks.find((pick) => keys.has(pick.value));
          if (chosen !== undefined && chosen.value !== value) onChange(chosen.value);
        }}
      >
        {picks.map(({ value: id, label: name, icon: Shown, colour }) => (
          <Tooltip key={id} text={name}>
            <ToggleButton id={id} aria-label={name} className={styles.pick}>
              {Shown !== undefined && <Shown size={16} aria-hidden />}
              {colour !== undefined && <span className={styles.swatch} style={{ background: colour }} />}
            </ToggleButton>
          </Tooltip>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
