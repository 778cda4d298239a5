import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { praiseInsight } from '../../../shared/commands/praiseInsight.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { bases } from '../../../shared/model/kinds.ts';
import { missingForPraise } from '../../../shared/rules/missingForPraise.ts';
import type { MissingForPraise } from '../../../shared/rules/missingForPraise.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { CircleCheck, TriangleAlert } from '../../ui/icons.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { FigureField } from './FigureField.tsx';
import styles from './InsightDialog.module.css';
import { proofOf } from './proofOf.ts';
import type { Proof } from './proofOf.ts';

/** What turns a pain point into a praise point: what was done, what the customer says now, and a figure that got better. */
export function PraiseDialog({
  insightId,
  onClose,
}: {
  readonly insightId: Id;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('insights');
  const workbench = useWorkbench();
  const { project } = workbench.store.getState();
  const [proof, setProof] = useState<Proof>(() => proofOf(project, insightId));
  const [isTouched, setIsTouched] = useState(false);
  const missing = missingForPraise(proof);

  const change = (part: Partial<Proof>) => {
    setIsTouched(true);
    setProof((before) => ({ ...before, ...part }));
  };
  const praise = () => {
    if (missing.length > 0) return;
    if (workbench.run(praiseInsight, { insightId, ...proof })) onClose();
  };

  return (
    <Dialog
      isOpen
      keepsOpen={isTouched}
      width="wide"
      onClose={onClose}
      title={t('praiseTitle')}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            tone="primary"
            isDisabled={missing.length > 0}
            onPress={praise}
            aria-describedby="praise-missing"
          >
            {t('turnIntoPraise')}
          </Button>
        </>
      }
    >
      <figure className={styles.said}>
        <figcaption>{t('customerSaid')}</figcaption>
        <blockquote>{project.insights[insightId]?.words}</blockquote>
      </figure>
      <TextArea
        label={t('remedy')}
        value={proof.remedy}
        onChange={(remedy) => {
          change({ remedy });
        }}
        maxLength={limits.textLength}
        rows={2}
        autoFocus
      />
      <TextArea
        label={t('wordsNow')}
        value={proof.wordsNow}
        onChange={(wordsNow) => {
          change({ wordsNow });
        }}
        maxLength={limits.textLength}
        rows={2}
      />
      <fieldset className={styles.figure}>
        <legend>{t('figure')}</legend>
        <div className={styles.row}>
          <TextField
            className={styles.wide}
            label={t('metricName')}
            value={proof.metricName}
            placeholder={t('metricNamePlaceholder')}
            maxLength={limits.nameLength}
            onChange={(metricName) => {
              change({ metricName });
            }}
            onEnter={praise}
          />
          <TextField
            label={t('unit')}
            value={proof.unit}
            placeholder={t('unitPlaceholder')}
            maxLength={limits.nameLength}
            onChange={(unit) => {
              change({ unit });
            }}
            onEnter={praise}
          />
        </div>
        <div className={styles.row}>
          <FigureField
            label={t('before')}
            value={proof.before}
            onChange={(before) => {
              change({ before });
            }}
            onEnter={praise}
          />
          <FigureField
            label={t('after')}
            value={proof.after}
            onChange={(after) => {
              change({ after });
            }}
            onEnter={praise}
          />
          <div className={styles.choice}>
            <span aria-hidden>{t('direction')}</span>
            <SegmentedControl
              label={t('direction')}
              value={proof.direction}
              segments={[
                { value: 'lower', label: t('lower') },
                { value: 'higher', label: t('higher') },
              ]}
              onChange={(direction) => {
                change({ direction });
              }}
            />
          </div>
        </div>
        <div className={styles.row}>
          <div className={styles.choice}>
            <span aria-hidden>{t('basis')}</span>
            <SegmentedControl
              label={t('basis')}
              value={proof.basis}
              segments={bases.map((basis) => ({ value: basis, label: t(basis) }))}
              onChange={(basis) => {
                change({ basis });
              }}
            />
          </div>
          <TextField
            className={styles.wide}
            label={t('source')}
            value={proof.source}
            placeholder={t('sourcePlaceholder')}
            maxLength={limits.textLength}
            onChange={(source) => {
              change({ source });
            }}
            onEnter={praise}
          />
        </div>
      </fieldset>
      <StillMissing missing={missing} />
    </Dialog>
  );
}

interface StillMissingProps {
  readonly missing: readonly MissingForPraise[];
}

function StillMissing({ missing }: StillMissingProps) {
  const { t } = useTranslation('insights');
  const isComplete = missing.length === 0;
  const Shown = isComplete ? CircleCheck : TriangleAlert;
  return (
    <div id="praise-missing" className={isComplete ? styles.complete : styles.missing} aria-live="polite">
      <Shown size={16} aria-hidden />
      {isComplete ? (
        <span>{t('complete')}</span>
      ) : (
        <span>
          {t('stillMissing')}
          <ul>
            {missing.map((one) => (
              <li key={one}>{t(`missing-${one}`)}</li>
            ))}
          </ul>
        </span>
      )}
    </div>
  );
}
