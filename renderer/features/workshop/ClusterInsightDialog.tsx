import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostTelling } from '../../../shared/analysis/workshop/proposeClusters.ts';
import { clusterToInsight } from '../../../shared/commands/clusterToInsight.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import type { Polarity } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Frown, Heart } from '../../ui/icons.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './Notes.module.css';

interface ClusterInsightDialogProps {
  readonly clusterId: Id;
  readonly onClose: () => void;
}

/** What a cluster says as a pain or praise point; the words of its most telling note are there to begin with. */
export function ClusterInsightDialog({ clusterId, onClose }: ClusterInsightDialogProps) {
  const { t } = useTranslation(['workshop', 'common']);
  const workbench = useWorkbench();
  const cluster = useProject((project) => project.clusters[clusterId]);
  const allNotes = useProject((project) => project.notes);
  const steps = useProject((project) => project.steps);
  const notes = Object.values(allNotes)
    .filter((note) => note.clusterId === clusterId)
    .sort(byPosition);
  const [polarity, setPolarity] = useState<Polarity>('pain');
  const [words, setWords] = useState(() => notes[mostTelling(notes)]?.text ?? cluster?.name ?? '');
  const stepIds = new Set(notes.flatMap(({ stepId }) => stepId ?? []));
  const titles = [...stepIds].flatMap((id) => steps[id]?.title ?? []).join(' · ');
  const save = () => {
    if (words.trim() === '') return;
    const args = { clusterId, id: workbench.newId(), polarity, words };
    if (workbench.run(clusterToInsight, args)) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('insightTitle', { name: cluster?.name ?? '' })}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button tone="primary" isDisabled={words.trim() === ''} onPress={save}>
            {t('makeInsight')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        <SegmentedControl
          label={t('polarity')}
          className={styles.polarity ?? ''}
          value={polarity}
          segments={[
            { value: 'pain', label: t('pain'), icon: Frown },
            { value: 'praise', label: t('praise'), icon: Heart },
          ]}
          onChange={setPolarity}
        />
        <TextArea
          label={t('words')}
          value={words}
          onChange={setWords}
          onEnter={save}
          maxLength={limits.textLength}
          rows={3}
          autoFocus
        />
        <p className={styles.hint}>{t('becomesEvidence', { count: notes.length })}</p>
        <p className={styles.hint}>{titles === '' ? t('atNoStep') : t('atSteps', { steps: titles })}</p>
      </div>
    </Dialog>
  );
}
