import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Polarity } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './InsightDialog.module.css';

interface AddInsightDialogProps {
  readonly polarity: Polarity;
  readonly stepIds: readonly Id[];
  readonly onClose: () => void;
}

/** Asks for a pain or praise point in the customer's words. */
export function AddInsightDialog({ polarity, stepIds, onClose }: AddInsightDialogProps) {
  const { t } = useTranslation('insights');
  const workbench = useWorkbench();
  const steps = useProject((project) => project.steps);
  const [words, setWords] = useState('');
  const titles = stepIds.flatMap((id) => steps[id]?.title ?? []).join(' · ');

  const add = () => {
    if (words.trim() === '') return;
    if (workbench.run(addInsight, { id: workbench.newId(), polarity, words, stepIds })) onClose();
  };

  return (
    <Dialog
      isOpen
      keepsOpen={words.trim() !== ''}
      onClose={onClose}
      title={polarity === 'pain' ? t('addPainTitle') : t('addPraiseTitle')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button tone="primary" isDisabled={words.trim() === ''} onPress={add}>
            {t('add')}
          </Button>
        </>
      }
    >
      {titles !== '' && <p className={styles.where}>{t('atSteps', { steps: titles })}</p>}
      <TextArea
        label={t('words')}
        value={words}
        onChange={setWords}
        placeholder={polarity === 'pain' ? t('wordsPlaceholder') : t('praisePlaceholder')}
        maxLength={limits.textLength}
        onEnter={add}
        autoFocus
        rows={3}
      />
    </Dialog>
  );
}
