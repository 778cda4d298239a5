import { useState } from 'react';
import { parseNumber } from '../../i18n/parseNumber.ts';
import { TextField } from '../../ui/TextField.tsx';

interface FigureFieldProps {
  readonly label: string;
  /** Null: nothing written, or no number. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onEnter?: () => void;
}

/** A figure that counts while it is typed: what is still missing for a praise follows every key. */
export function FigureField({ label, value, onChange, onEnter }: FigureFieldProps) {
  const [text, setText] = useState(value === null ? '' : String(value));
  return (
    <TextField
      label={label}
      value={text}
      maxLength={40}
      onChange={(written) => {
        setText(written);
        onChange(parseNumber(written));
      }}
      onEnter={onEnter}
    />
  );
}
