import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './PictureChoice.module.css';

export interface PictureOption<Value extends string> {
  readonly value: Value;
  readonly title: string;
  /** A line that says more. */
  readonly hint: string;
  /** The address of its picture, which says nothing that the words do not. */
  readonly picture: string;
}

export interface PictureChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly PictureOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** A double click: this one, and on. */
  readonly onTake?: () => void;
}

/** One of several, each with a picture of what it leads to; the arrow keys go from one to the next. */
export function PictureChoice<Value extends string>(props: PictureChoiceProps<Value>) {
  const { label, options, value, onChange, onTake } = props;
  return (
    <RadioGroup
      aria-label={label}
      className={styles.group}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) onChange(option.value);
      }}
    >
      {options.map((option) => (
        <RadioField key={option.value} value={option.value} className={styles.field}>
          <RadioButton className={styles.option} onDoubleClick={onTake}>
            <img className={styles.picture} src={option.picture} alt="" draggable={false} />
            <span className={styles.title}>{option.title}</span>
            <span className={styles.hint}>{option.hint}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
