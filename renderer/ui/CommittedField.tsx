import { useEffect, useEffectEvent, useState } from 'react';
import { TextArea, TextField } from './TextField.tsx';

interface CommittedFieldProps {
  readonly label: string;
  /** As it is stored. */
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder?: string;
  /** Several lines, at first this many. */
  readonly rows?: number;
  /** Nothing written gives the old text back. */
  readonly isRequired?: boolean;
  readonly onCommit: (text: string) => void;
}

// A pause in the typing: long enough not to cut a sentence into commands.
const pause = 1500;

/**
 * A text that is one command when the person pauses, leaves it, or presses Enter; Escape gives back what is stored.
 */
export function CommittedField(props: CommittedFieldProps) {
  const { value, onCommit, rows } = props;
  const [draft, setDraft] = useState<{ readonly from: string; readonly text: string } | null>(null);
  // Undo, or an edit on the map, changed what this field shows: what is stored counts. After a pause that is the
  // draft itself, cleaned; the person may be about to type on after a space.
  const isCurrent = draft !== null && (draft.from === value || draft.text.trim() === value);
  const text = isCurrent ? draft.text : value;

  const commitText = () => {
    const isMissing = props.isRequired === true && text.trim() === '';
    if (isCurrent && text.trim() !== value && !isMissing) onCommit(text);
  };
  const commitLater = useEffectEvent(commitText);
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => {
      commitLater();
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [draft]);

  const commit = () => {
    commitText();
    setDraft(null);
  };
  const shared = {
    label: props.label,
    value: text,
    maxLength: props.maxLength,
    placeholder: props.placeholder ?? '',
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
