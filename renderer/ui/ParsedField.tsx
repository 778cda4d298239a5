import { useState } from 'react';
import { TextField } from './TextField.tsx';

interface ParsedFieldProps<Value> {
  readonly label: string;
  /** As it is shown while nobody types. */
  readonly text: string;
  readonly placeholder: string;
  /** Null: it is none. An empty text is not asked about: it clears. */
  readonly parse: (text: string) => Value | null;
  readonly error: string;
  readonly onCommit: (value: Value | null) => void;
  readonly isLabelHidden?: boolean;
}

/** A figure that is typed as a person says it, and read when the field is left or Enter is pressed. */
export function ParsedField<Value>(props: ParsedFieldProps<Value>) {
  const { text, parse, onCommit } = props;
  const [draft, setDraft] = useState<{ readonly from: string; readonly text: string } | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  // An undo, or an edit elsewhere, changed what is stored: that counts.
  const isCurrent = draft?.from === text;
  const leave = () => {
    setDraft(null);
    setIsWrong(false);
  };
  const commit = () => {
    if (!isCurrent || draft.text.trim() === text.trim()) return leave();
    const typed = draft.text.trim();
    const value = typed === '' ? null : parse(typed);
    if (typed !== '' && value === null) return setIsWrong(true);
    leave();
    onCommit(value);
  };
  return (
    <TextField
      label={props.label}
      isLabelHidden={props.isLabelHidden === true}
      value={isCurrent ? draft.text : text}
      placeholder={props.placeholder}
      error={isWrong && isCurrent ? props.error : ''}
      maxLength={60}
      onChange={(typed) => {
        setDraft({ from: text, text: typed });
        setIsWrong(false);
      }}
      onBlur={commit}
      onEnter={commit}
      onEscape={leave}
    />
  );
}
