import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { actionMarks } from '../../../shared/analysis/metrics/actionMarks.ts';
import { standingOf } from '../../../shared/analysis/metrics/promiseOf.ts';
import { baselineOf, seriesOf, targetOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import { isSurvey } from '../../../shared/analysis/metrics/surveyScore.ts';
import { deleteMetric } from '../../../shared/commands/deleteMetric.ts';
import { moveMetric } from '../../../shared/commands/moveMetric.ts';
import type { Metric } from '../../../shared/model/records.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronDown, ChevronUp, MapIcon, Trash2 } from '../../ui/icons.ts';
import { AnswersTable } from './AnswersTable.tsx';
import { MetricFields } from './MetricFields.tsx';
import { MetricFigures } from './MetricFigures.tsx';
import styles from './Metrics.module.css';
import { PromiseLine } from './PromiseLine.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { StandingBadge } from './StandingBadge.tsx';

/** What a promise holds its figure to, in percent. */
function promisedOf({ method, promiseShare }: Metric): number | null {
  return method === 'promise' && promiseShare !== null ? Math.round(promiseShare * 1e8) / 1e6 : null;
}

interface MetricDetailsProps {
  readonly metric: Metric;
  /** Its place in the list, and how many there are. */
  readonly index: number;
  readonly count: number;
  readonly onDeleted: () => void;
}

/** One metric in full: what it is, what it says over time, and its values to work on. */
export function MetricDetails({ metric, index, count, onDeleted }: MetricDetailsProps) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const metricValues = useProject((project) => project.metricValues);
  const metricPoints = useProject((project) => project.metricPoints);
  const surveyAnswers = useProject((project) => project.surveyAnswers);
  const actions = useProject((project) => project.actions);
  const actionEffects = useProject((project) => project.actionEffects);
  const figures = useMemo(
    () => ({ metricValues, metricPoints, surveyAnswers }),
    [metricValues, metricPoints, surveyAnswers],
  );
  const series = useMemo(() => seriesOf(figures, metric), [figures, metric]);
  const marks = useMemo(
    () => actionMarks({ actions, actionEffects }, metric),
    [actions, actionEffects, metric],
  );
  const move = (to: number) => {
    workbench.run(moveMetric, { metricId: metric.id, index: to });
  };
  return (
    <div className={styles.inside}>
      <header className={styles.head}>
        <h3 className={styles.headName}>{metric.name}</h3>
        <StandingBadge standing={standingOf(figures, metric)} />
        <span className={styles.grows} />
        {metric.insightId !== null && (
          <Button
            icon={MapIcon}
            size="small"
            onPress={() => {
              showRecord(workbench, metric.insightId ?? '');
            }}
          >
            {t('showInsight')}
          </Button>
        )}
        <IconButton
          icon={ChevronUp}
          label={t('earlier')}
          isDisabled={index === 0}
          onPress={() => {
            move(index - 1);
          }}
        />
        <IconButton
          icon={ChevronDown}
          label={t('later')}
          isDisabled={index === count - 1}
          onPress={() => {
            move(index + 1);
          }}
        />
        <IconButton
          icon={Trash2}
          label={t('delete')}
          onPress={() => {
            if (workbench.run(deleteMetric, { metricId: metric.id })) onDeleted();
          }}
        />
      </header>
      <MetricFields metric={metric} />
      <MetricFigures metric={metric} hasSeries={series.length > 0} />
      <section className={styles.block} aria-label={t('series')}>
        <h4>{t('series')}</h4>
        {metric.method === 'promise' && <PromiseLine metric={metric} figures={figures} />}
        <SeriesChart
          series={series}
          unit={metric.unit}
          baseline={baselineOf(figures, metric)?.value ?? null}
          target={targetOf(figures, metric)?.value ?? promisedOf(metric)}
          marks={marks}
        />
        <SeriesTable metric={metric} series={series} />
      </section>
      {isSurvey(metric.method) && <AnswersTable metric={metric} method={metric.method} />}
    </div>
  );
}
