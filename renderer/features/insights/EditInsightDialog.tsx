import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editInsight } from '../../../shared/commands/editInsight.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';

/** Asks for other words of an insight: they may have several lines. */
export function EditInsightDialog({
  insightId,
  onClose,
}: {
  readonly insightId: Id;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('insights');
  const workbench = useWorkbench();
  const [before] = useState(() => workbench.store.getState().project.insights[insightId]?.words ?? '');
  const [words, setWords] = useState(before);

  const apply = () => {
    if (words.trim() === '') return;
    if (words === before || workbench.run(editInsight, { insightId, words })) onClose();
  };

  return (
    <Dialog
      isOpen
      keepsOpen={words !== before}
      onClose={onClose}
      title={t('editWordsTitle')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button tone="primary" isDisabled={words.trim() === ''} onPress={apply}>
            {t('save')}
          </Button>
        </>
      }
    >
      <TextArea
        label={t('words')}
        value={words}
        onChange={setWords}
        maxLength={limits.textLength}
        onEnter={apply}
        autoFocus
        rows={4}
      />
    </Dialog>
  );
}
