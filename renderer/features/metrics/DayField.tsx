import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { dateIn } from '../../../shared/formats/table/dateIn.ts';
import { TextField } from '../../ui/TextField.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Whether a text that is no day is called wrong yet. */
  readonly isChecked: boolean;
  readonly isLabelHidden?: boolean;
  readonly onEnter?: () => void;
  readonly onEscape?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** A day as it is typed; one that can be read in two ways is not guessed at. */
export function DayField({ isChecked, value, ...rest }: DayFieldProps) {
  const { t } = useTranslation('metrics');
  const day = dateIn(value, null);
  const error = day === 'ambiguous' ? t('ambiguousDay') : day === null ? t('noDay') : '';
  return (
    <TextField
      {...rest}
      value={value}
      maxLength={40}
      placeholder={t('dayPlaceholder')}
      error={isChecked ? error : ''}
    />
  );
}

/** The day that was typed, milliseconds since 1970; null where it is none, or can be two. */
export function typedDay(text: string): number | null {
  const day = dateIn(text, null);
  return day === 'ambiguous' ? null : day;
}
