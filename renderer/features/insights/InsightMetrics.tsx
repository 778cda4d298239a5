import { useTranslation } from 'react-i18next';
import { actualOf, baselineOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { metricsOf } from '../../../shared/rules/insightStates.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChartLine, Heart } from '../../ui/icons.ts';
import styles from './Insight.module.css';

/** The figures that could prove an insight, as they stand. */
export function InsightMetrics({
  insightId,
  onClose,
}: {
  readonly insightId: Id;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['insightDetails', 'insights']);
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const metrics = metricsOf(project, insightId);
  return (
    <section className={styles.part} aria-labelledby="insight-metrics">
      <h3 id="insight-metrics">{t('metrics')}</h3>
      {metrics.length === 0 && <p className={styles.small}>{t('noMetrics')}</p>}
      {metrics.length > 0 && (
        <ul className={styles.pieces}>
          {metrics.map((metric) => {
            const before = baselineOf(project, metric);
            const now = actualOf(project, metric);
            return (
              <li key={metric.id} className={styles.pieceBody}>
                {t('insights:fromTo', {
                  name: metric.name,
                  before: before?.value ?? '–',
                  after: now?.value ?? '–',
                  unit: metric.unit,
                })}
                {now !== null && <span className={styles.small}>{t(`insights:${now.basis}`)}</span>}
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          icon={Heart}
          size="small"
          onPress={() => {
            workbench.view.getState().ask({ kind: 'praise', insightId });
          }}
        >
          {t('bringProof')}
        </Button>
        <Button
          icon={ChartLine}
          size="small"
          tone="quiet"
          onPress={() => {
            onClose();
            workbench.view.getState().showRoom('metrics');
          }}
        >
          {t('toMetrics')}
        </Button>
      </div>
    </section>
  );
}
