import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNotes } from '../../../shared/commands/addNotes.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Notes.module.css';

/** Where notes are typed, one after the other; who wrote them is asked once. */
export function NoteCapture() {
  const { t } = useTranslation('workshop');
  const workbench = useWorkbench();
  const [text, setText] = useState('');
  const [author, setAuthor] = useState('');

  const add = () => {
    if (text.trim() === '') return;
    const notes = [{ id: workbench.newId(), text }];
    if (workbench.run(addNotes, { notes, author, clusterId: null })) setText('');
  };

  return (
    <div className={styles.capture}>
      <TextField
        label={t('newNote')}
        isLabelHidden
        className={styles.newNote}
        value={text}
        onChange={setText}
        onEnter={add}
        placeholder={t('newNotePlaceholder')}
        maxLength={limits.textLength}
      />
      <TextField
        label={t('author')}
        isLabelHidden
        className={styles.author}
        value={author}
        onChange={setAuthor}
        placeholder={t('authorPlaceholder')}
        maxLength={limits.nameLength}
      />
    </div>
  );
}
