import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const { t } = useTranslation('insights');
  const [text, setText] = useState(value === null ? '' : String(value));
  // A sign or a comma is no number yet: it is said when the field is left.
  const [isLeft, setIsLeft] = useState(false);
  return (
    <TextField
      label={label}
      value={text}
      maxLength={40}
      onChange={(written) => {
        setText(written);
        setIsLeft(false);
        onChange(parseNumber(written));
      }}
      onBlur={() => {
        setIsLeft(true);
      }}
      error={isLeft && value === null && text.trim() !== '' ? t('noNumber') : ''}
      onEnter={onEnter}
    />
  );
}
