import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { cleanText } from '../../../shared/model/text.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { putOnShelf } from '../../state/shelf/putOnShelf.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './Shelf.module.css';

interface PutOnShelfDialogProps {
  readonly mapId: Id;
  readonly onClose: () => void;
}

/** Puts a flow of this project on the shelf, where other projects find it. */
export function PutOnShelfDialog({ mapId, onClose }: PutOnShelfDialogProps) {
  const { t } = useTranslation('shelf');
  const { t: tErrors } = useTranslation('errors');
  const workbench = useWorkbench();
  const name = useProject((project) => project.maps[mapId]?.name ?? '');
  const [note, setNote] = useState('');
  const [isPending, setIsPending] = useState(false);
  const put = async () => {
    if (isPending) return;
    setIsPending(true);
    try {
      await putOnShelf(workbench, mapId, cleanText(note, limits.textLength));
      onClose();
      showToast({ text: t('onShelfNow', { name }) });
    } catch (error) {
      showToast({ tone: 'danger', text: faultText(tErrors, faultOf(error)) });
      setIsPending(false);
    }
  };
  return (
    <Dialog
      isOpen
      onClose={isPending ? null : onClose}
      keepsOpen={note.trim() !== ''}
      title={t('putTitle', { name })}
      actions={
        <>
          <Button isDisabled={isPending} onPress={onClose}>
            {t('notNow')}
          </Button>
          <Button tone="primary" isPending={isPending} onPress={() => void put()}>
            {t('putOnShelf')}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{t('putText')}</p>
      <TextArea
        label={t('noteFirst')}
        description={t('noteHint')}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={limits.textLength}
        autoFocus
        onEnter={() => void put()}
      />
    </Dialog>
  );
}
