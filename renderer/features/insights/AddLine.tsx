import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/model/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { Plus } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Insight.module.css';

interface AddLineProps {
  readonly label: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  /** Whether it was taken: what was refused stays in the field. */
  readonly onAdd: (text: string) => boolean;
}

/** One line more of a list: typed, and added with Enter. */
export function AddLine({ label, placeholder, autoFocus = false, onAdd }: AddLineProps) {
  const { t } = useTranslation('insightDetails');
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() !== '' && onAdd(text)) setText('');
  };
  return (
    <div className={styles.whyRow}>
      <TextField
        className={styles.grows}
        label={label}
        value={text}
        maxLength={limits.textLength}
        placeholder={placeholder}
        autoFocus={autoFocus}
        onChange={setText}
        onEnter={add}
      />
      <Button icon={Plus} isDisabled={text.trim() === ''} onPress={add}>
        {t('addCause')}
      </Button>
    </div>
  );
}
