import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/model/limits.ts';
import type { Insight } from '../../../shared/model/records.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './Board.module.css';

interface AcceptDialogProps {
  readonly insight: Insight;
  readonly onAccept: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a pain point is left as it is: without a reason none is. */
export function AcceptDialog({ insight, onAccept, onClose }: AcceptDialogProps) {
  const { t } = useTranslation(['board', 'common']);
  const [reason, setReason] = useState(insight.acceptedReason);
  const isMissing = reason.trim() === '';
  const accept = () => {
    if (!isMissing) onAccept(reason);
  };
  return (
    <Dialog
      isOpen
      keepsOpen={reason !== insight.acceptedReason}
      title={t('acceptTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button tone="primary" isDisabled={isMissing} onPress={accept}>
            {t('accept')}
          </Button>
        </>
      }
    >
      <p className={styles.quoted}>{insight.words}</p>
      <TextArea
        label={t('reason')}
        value={reason}
        onChange={setReason}
        placeholder={t('reasonPlaceholder')}
        maxLength={limits.textLength}
        onEnter={accept}
        autoFocus
        rows={3}
      />
    </Dialog>
  );
}
