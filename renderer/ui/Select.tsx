import type { Key } from 'react-aria-components';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classes } from './classes.ts';
import fieldStyles from './Field.module.css';
import { Check, ChevronDown } from './icons.ts';
import type { Icon } from './icons.ts';
import popoverStyles from './Popover.module.css';
import styles from './Select.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: Icon;
  readonly isDisabled?: boolean;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  /** Null: nothing chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One of several, from a list that opens. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange } = props;
  const choose = (key: Key | null) => {
    const chosen = options.find((option) => option.value === key);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <AriaSelect
      className={classes(fieldStyles.field, props.className)}
      value={value}
      onChange={choose}
      placeholder={props.placeholder ?? ''}
      isDisabled={props.isDisabled}
    >
      <Label className={props.isLabelHidden === true ? fieldStyles.hiddenLabel : fieldStyles.label}>
        {props.label}
      </Label>
      <Button className={styles.trigger}>
        <SelectValue className={styles.value} />
        <ChevronDown size={14} aria-hidden />
      </Button>
      {props.description !== undefined && (
        <Text slot="description" className={fieldStyles.description}>
          {props.description}
        </Text>
      )}
      <Popover className={classes(popoverStyles.popover, styles.popover)} offset={4}>
        <ListBox className={popoverStyles.list}>
          {options.map(({ value: id, label, icon: Shown, isDisabled }) => (
            <ListBoxItem
              key={id}
              id={id}
              textValue={label}
              isDisabled={isDisabled}
              className={popoverStyles.item}
            >
              {Shown !== undefined && <Shown size={15} aria-hidden />}
              <Text slot="label" className={popoverStyles.itemText}>
                {label}
              </Text>
              <Check size={14} aria-hidden className={popoverStyles.tick} />
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
