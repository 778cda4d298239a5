import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editNotes, mostVoices } from '../../../shared/commands/editNotes.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './Notes.module.css';

interface NoteDialogProps {
  readonly noteId: Id;
  readonly onClose: () => void;
}

/** A note with all that is known of it. */
export function NoteDialog({ noteId, onClose }: NoteDialogProps) {
  const { t } = useTranslation(['workshop', 'common']);
  const workbench = useWorkbench();
  const note = useProject((project) => project.notes[noteId]);
  const steps = useProject((project) => project.steps);
  const [fields, setFields] = useState({
    text: note?.text ?? '',
    author: note?.author ?? '',
    count: note?.count ?? 1,
    stepId: note?.stepId ?? null,
  });
  const choices = useMemo(
    () => Object.values(steps).flatMap(({ id, title }) => (title === '' ? [] : [{ id, label: title }])),
    [steps],
  );
  const save = () => {
    if (fields.text.trim() === '') return;
    if (workbench.run(editNotes, { noteIds: [noteId], fields })) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('noteTitle')}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button tone="primary" isDisabled={fields.text.trim() === ''} onPress={save}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <TextArea
          label={t('noteText')}
          value={fields.text}
          onChange={(text) => setFields({ ...fields, text })}
          onEnter={save}
          maxLength={limits.textLength}
          rows={3}
          autoFocus
        />
        <div className={styles.pair}>
          <TextField
            label={t('author')}
            value={fields.author}
            onChange={(author) => setFields({ ...fields, author })}
            onEnter={save}
            maxLength={limits.nameLength}
          />
          <NumberField
            label={t('timesSaid')}
            value={fields.count}
            min={1}
            max={mostVoices}
            step={1}
            onChange={(count) => setFields({ ...fields, count: count ?? 1 })}
          />
        </div>
        <ChoiceField
          label={t('aboutStep')}
          choices={choices}
          value={fields.stepId}
          placeholder={t('noStep')}
          onChoose={(stepId) => setFields({ ...fields, stepId })}
          clear={{ word: t('noStep'), onClear: () => setFields({ ...fields, stepId: null }) }}
        />
      </div>
    </Dialog>
  );
}
