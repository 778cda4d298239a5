import { useState } from 'react';
import { TextArea, TextField } from '../../ui/TextField.tsx';

interface CommittedFieldProps {
  readonly label: string;
  /** As it is stored. */
  readonly value: string;
  readonly maxLength: number;
  /** Several lines, at first this many. */
  readonly rows?: number;
  /** Nothing written gives the old text back. */
  readonly isRequired?: boolean;
  readonly onCommit: (text: string) => void;
}

/** A text that is one command when the person leaves it, or presses Enter; Escape gives back what is stored. */
export function CommittedField(props: CommittedFieldProps) {
  const { value, onCommit, rows } = props;
  const [draft, setDraft] = useState<{ readonly from: string; readonly text: string } | null>(null);
  // Undo, or an edit on the map, changed what this field shows: what is stored counts.
  const text = draft?.from === value ? draft.text : value;

  const commit = () => {
    if (draft !== null && text !== value && !(props.isRequired === true && text.trim() === ''))
      onCommit(text);
    setDraft(null);
  };
  const shared = {
    label: props.label,
    value: text,
    maxLength: props.maxLength,
    onChange: (typed: string) => {
      setDraft({ from: value, text: typed });
    },
    onBlur: commit,
    onEnter: commit,
    onEscape: () => {
      setDraft(null);
    },
  };
  return rows === undefined ? <TextField {...shared} /> : <TextArea {...shared} rows={rows} />;
}
