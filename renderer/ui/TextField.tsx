import type { KeyboardEvent, Ref } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { isComposing } from './isComposing.ts';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly description?: string;
  /** Shown, and the field marked as wrong, while it is not empty. */
  readonly error?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  /** The language of what is typed, where it is not the screen's. */
  readonly lang?: string;
  readonly className?: string;
  readonly onBlur?: () => void;
  /** Enter; in a field of several lines Ctrl+Enter. Never while a word is being composed. */
  readonly onEnter?: () => void;
  /** Escape; never while a word is being composed. */
  readonly onEscape?: () => void;
}

interface Ways extends TextFieldProps {
  /** Several lines, at first this many. */
  readonly rows?: number;
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** One line of text. */
export function TextField(props: TextFieldProps & { readonly ref?: Ref<HTMLInputElement> }) {
  return <Field {...props} ref={props.ref as Ref<HTMLInputElement & HTMLTextAreaElement>} />;
}

/** Text of several lines. */
export function TextArea(
  props: TextFieldProps & { readonly rows?: number; readonly ref?: Ref<HTMLTextAreaElement> },
) {
  return (
    <Field {...props} rows={props.rows ?? 3} ref={props.ref as Ref<HTMLInputElement & HTMLTextAreaElement>} />
  );
}

function Field(props: Ways) {
  const { rows, onEnter, onEscape, error = '' } = props;
  const pressKey = (event: KeyboardEvent) => {
    // The input method's own: nobody outside sees it, a dialog that would close on Escape included.
    if (isComposing(event)) return event.stopPropagation();
    const isEnter = event.key === 'Enter' && (rows === undefined || event.ctrlKey || event.metaKey);
    if (isEnter && onEnter !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      onEnter();
    } else if (event.key === 'Escape' && onEscape !== undefined) {
      event.stopPropagation();
      onEscape();
    }
  };
  const shared = {
    placeholder: props.placeholder,
    lang: props.lang,
    onKeyDown: pressKey,
    onBlur: props.onBlur,
  };
  return (
    <AriaTextField
      className={classes(styles.field, props.className)}
      value={props.value}
      onChange={props.onChange}
      maxLength={props.maxLength}
      isDisabled={props.isDisabled}
      isReadOnly={props.isReadOnly}
      isRequired={props.isRequired}
      isInvalid={error !== ''}
      validationBehavior="aria"
      autoFocus={props.autoFocus}
      autoComplete="off"
    >
      <Label className={props.isLabelHidden === true ? styles.hiddenLabel : styles.label}>
        {props.label}
      </Label>
      {rows === undefined ? (
        <Input {...shared} ref={props.ref} className={styles.input} />
      ) : (
        <AriaTextArea
          {...shared}
          ref={props.ref}
          rows={rows}
          className={classes(styles.input, styles.area)}
        />
      )}
      {props.description !== undefined && (
        <Text slot="description" className={styles.description}>
          {props.description}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}
