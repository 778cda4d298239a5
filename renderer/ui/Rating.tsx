import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useId } from 'react';
import styles from './Rating.module.css';

interface RatingProps {
  readonly label: string;
  /** Null: nothing said, or several things. */
  readonly value: number | null;
  /** Null: the one that was chosen is taken back. */
  readonly onChange: (value: number | null) => void;
  /** Beside the label: what the value means, or that there are several. */
  readonly note?: string;
}

const grades = [1, 2, 3, 4, 5] as const;

/** From 1 to 5; pressing the chosen one again takes it back. */
export function Rating({ label, value, onChange, note }: RatingProps) {
  const id = useId();
  return (
    <div className={styles.rating}>
      <Label id={id} className={styles.label} elementType="span">
        {label}
      </Label>
      <span className={styles.note}>{note}</span>
      <ToggleButtonGroup
        aria-labelledby={id}
        className={styles.grades}
        selectionMode="single"
        selectedKeys={value === null ? [] : [String(value)]}
        onSelectionChange={(keys) => {
          const [chosen] = keys;
          onChange(chosen === undefined ? null : Number(chosen));
        }}
      >
        {grades.map((grade) => (
          <ToggleButton
            key={grade}
            id={String(grade)}
            className={styles.grade}
            data-below={value !== null && grade <= value ? '' : undefined}
          >
            {String(grade)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
