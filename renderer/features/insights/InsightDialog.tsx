import { useTranslation } from 'react-i18next';
import { editInsight } from '../../../shared/commands/editInsight.ts';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FullDialog } from '../../ui/FullDialog.tsx';
import { MapIcon, MessageSquareWarning } from '../../ui/icons.ts';
import { Causes } from './Causes.tsx';
import { Concerned } from './Concerned.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import styles from './Insight.module.css';
import { InsightMetrics } from './InsightMetrics.tsx';
import { InsightRatings } from './InsightRatings.tsx';
import { FoundAt } from './FoundAt.tsx';
import { Kano } from './Kano.tsx';
import { StateStepper } from './StateStepper.tsx';
import { WayToAction } from './WayToAction.tsx';

/** An insight in full: what is said, in which state it is, why, what shows it, how much it weighs and who takes it on. */
export function InsightDialog({
  insightId,
  onClose,
}: {
  readonly insightId: Id;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const insight = useProject((project) => project.insights[insightId]);
  if (insight === undefined) {
    return (
      <FullDialog title={t('title')} onClose={onClose}>
        <EmptyState icon={MessageSquareWarning} title={t('gone')} />
      </FullDialog>
    );
  }
  const isPain = insight.polarity === 'pain';
  return (
    <FullDialog
      title={t(isPain ? 'titlePain' : 'titlePraise')}
      onClose={onClose}
      actions={
        <Button
          icon={MapIcon}
          size="small"
          onPress={() => {
            onClose();
            showRecord(workbench, insightId);
          }}
        >
          {t('showOnMap')}
        </Button>
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.part} aria-label={t('words')}>
            <CommittedField
              label={t('words')}
              value={insight.words}
              maxLength={limits.textLength}
              rows={3}
              isRequired
              onCommit={(words) => {
                workbench.run(editInsight, { insightId, words });
              }}
            />
            {isPain && (
              <>
                <CommittedField
                  label={t('remedy')}
                  value={insight.remedy}
                  maxLength={limits.textLength}
                  rows={2}
                  onCommit={(remedy) => {
                    workbench.run(editInsightFields, { insightId, fields: { remedy } });
                  }}
                />
                <CommittedField
                  label={t('wordsNow')}
                  value={insight.wordsNow}
                  maxLength={limits.textLength}
                  rows={2}
                  onCommit={(wordsNow) => {
                    workbench.run(editInsightFields, { insightId, fields: { wordsNow } });
                  }}
                />
              </>
            )}
          </section>
          {isPain && <StateStepper insight={insight} />}
          {isPain && <InsightMetrics insightId={insightId} onClose={onClose} />}
          <FoundAt insightId={insightId} onClose={onClose} />
        </div>
        <div className={styles.column}>
          {isPain && <Causes insightId={insightId} />}
          <EvidenceList insightId={insightId} />
          <WayToAction insightId={insightId} onClose={onClose} />
        </div>
        <div className={styles.column}>
          <InsightRatings insight={insight} />
          <Kano insightId={insightId} />
          <Concerned insightId={insightId} />
        </div>
      </div>
    </FullDialog>
  );
}
