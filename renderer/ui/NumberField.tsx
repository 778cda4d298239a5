import {
  Button,
  FieldError,
  Group,
  Input,
  Label,
  NumberField as AriaNumberField,
  Text,
  useLocale,
} from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { ChevronDown, ChevronUp } from './icons.ts';
import { isComposing } from './isComposing.ts';

export interface NumberFieldProps {
  readonly label: string;
  /** Null: nothing entered. */
  readonly value: number | null;
  /** When the person leaves the field, presses Enter or a stepper. */
  readonly onChange: (value: number | null) => void;
  readonly isLabelHidden?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly description?: string;
  readonly error?: string;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
  readonly formatOptions?: Intl.NumberFormatOptions;
}

/** A number as the language writes it; full-width digits are understood as well. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, error = '', step, formatOptions = { maximumFractionDigits: 6 } } = props;
  const { locale } = useLocale();
  const isShownAlike = (one: number, other: number): boolean => {
    const format = new Intl.NumberFormat(locale, formatOptions);
    return format.format(one) === format.format(other);
  };
  return (
    <AriaNumberField
      className={classes(styles.field, props.className)}
      value={value ?? Number.NaN}
      onChange={(entered) => {
        // Leaving the field reads what it shows: of a third 33.3 %, which is no change.
        if (!isShownAlike(entered, value ?? Number.NaN)) onChange(Number.isNaN(entered) ? null : entered);
      }}
      minValue={props.min}
      maxValue={props.max}
      step={step}
      formatOptions={formatOptions}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={error !== ''}
      validationBehavior="aria"
      autoFocus={props.autoFocus}
    >
      <Label className={props.isLabelHidden === true ? styles.hiddenLabel : styles.label}>
        {props.label}
      </Label>
      <Group className={styles.group}>
        <Input
          className={styles.input}
          placeholder={props.placeholder}
          onKeyDownCapture={(event) => isComposing(event) && event.stopPropagation()}
        />
        {step !== undefined && (
          <>
            <Button slot="decrement" className={styles.stepper}>
              <ChevronDown size={14} aria-hidden />
            </Button>
            <Button slot="increment" className={styles.stepper}>
              <ChevronUp size={14} aria-hidden />
            </Button>
          </>
        )}
      </Group>
      {props.description !== undefined && (
        <Text slot="description" className={styles.description}>
          {props.description}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaNumberField>
  );
}
