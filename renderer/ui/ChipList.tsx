import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './ChipList.module.css';
import fieldStyles from './Field.module.css';
import { X } from './icons.ts';

export interface Chip {
  readonly id: string;
  readonly label: string;
  /** A spot of this colour before it, as CSS has it. */
  readonly colour?: string;
  /** It holds for some of several only. */
  readonly isPartial?: boolean;
}

interface ChipListProps {
  readonly label: string;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
  readonly removeWord: (label: string) => string;
}

/** Short names side by side, each of which can be taken away: by its cross, Delete or Backspace. */
export function ChipList({ label, chips, onRemove, removeWord }: ChipListProps) {
  return (
    <TagGroup
      className={styles.group}
      onRemove={(keys) => {
        for (const key of keys) onRemove(String(key));
      }}
    >
      <Label className={fieldStyles.label}>{label}</Label>
      {chips.length > 0 && (
        <TagList className={styles.list}>
          {chips.map((chip) => (
            <Tag
              key={chip.id}
              id={chip.id}
              textValue={chip.label}
              className={classes(styles.chip, chip.isPartial === true && styles.partial)}
            >
              {chip.colour !== undefined && (
                <span className={styles.spot} style={{ background: chip.colour }} aria-hidden />
              )}
              <span className={styles.label}>{chip.label}</span>
              <Button slot="remove" aria-label={removeWord(chip.label)} className={styles.remove}>
                <X size={12} aria-hidden />
              </Button>
            </Tag>
          ))}
        </TagList>
      )}
    </TagGroup>
  );
}
