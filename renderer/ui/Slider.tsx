import { useEffect, useRef } from 'react';
import { Label, Slider as AriaSlider, SliderThumb, SliderTrack } from 'react-aria-components';
import { classes } from './classes.ts';
import fieldStyles from './Field.module.css';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  /** Null: nothing said yet; the thumb then stands in the middle, hollow. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** While the thumb moves. */
  readonly onChange?: (value: number) => void;
  /** When the thumb is let go: one change. */
  readonly onCommit: (value: number) => void;
  /** The value as a person says it: "+1.5, good". */
  readonly valueText?: string;
  /** `feelings`: a rail from bad to good. */
  readonly look?: 'plain' | 'feelings';
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** A number between two ends, by a thumb. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step, onChange, onCommit, valueText, look = 'plain' } = props;
  // react-aria says the bare number; a person hears what the screen shows.
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (valueText !== undefined) input.current?.setAttribute('aria-valuetext', valueText);
  });
  return (
    <AriaSlider
      className={classes(
        styles.slider,
        look === 'feelings' && styles.feelings,
        value === null && styles.unset,
        props.className,
      )}
      value={value ?? (min + max) / 2}
      minValue={min}
      maxValue={max}
      step={step}
      onChange={(moved) => onChange?.(moved)}
      onChangeEnd={onCommit}
      isDisabled={props.isDisabled}
    >
      <Label className={props.isLabelHidden === true ? fieldStyles.hiddenLabel : styles.label}>{label}</Label>
      {props.isLabelHidden !== true && (
        // Not react-aria's SliderOutput: an <output> is a status, and a screen reader hears the thumb's own text.
        <span aria-hidden className={styles.output}>
          {valueText ?? value}
        </span>
      )}
      <SliderTrack className={styles.track}>
        <div className={styles.rail} />
        <SliderThumb className={styles.thumb} inputRef={input} />
      </SliderTrack>
    </AriaSlider>
  );
}
