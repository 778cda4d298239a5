import type { ReactElement } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from './classes.ts';
import type { Icon } from './icons.ts';
import styles from './SegmentedControl.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: Icon;
  /** Only the icon is shown, the label is its name and tooltip. */
  readonly isIconOnly?: boolean;
  readonly isDisabled?: boolean;
}

export interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  /** Null: none is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
}

/** One of a few, all of them seen. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, segments, value, onChange } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classes(styles.group, props.className)}
      selectionMode="single"
      disallowEmptySelection={value !== null}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {segments.map((segment) => withTooltip(segment, button(segment)))}
    </ToggleButtonGroup>
  );
}

function button<Value extends string>({ value, label, icon: Shown, isIconOnly, isDisabled }: Segment<Value>) {
  return (
    <ToggleButton
      key={value}
      id={value}
      className={styles.segment}
      isDisabled={isDisabled}
      aria-label={isIconOnly === true ? label : undefined}
    >
      {Shown !== undefined && <Shown size={15} aria-hidden />}
      {isIconOnly !== true && label}
    </ToggleButton>
  );
}

function withTooltip<Value extends string>(segment: Segment<Value>, element: ReactElement) {
  if (segment.isIconOnly !== true) return element;
  return (
    <Tooltip key={segment.value} text={segment.label}>
      {element}
    </Tooltip>
  );
}
