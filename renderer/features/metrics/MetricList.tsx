import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { standingOf } from '../../../shared/analysis/metrics/promiseOf.ts';
import { actualOf, baselineOf, seriesOf, targetOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Metric } from '../../../shared/model/records.ts';
import { cleanLine } from '../../../shared/model/text.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { ArrowDownRight, ArrowUpRight } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import styles from './Metrics.module.css';
import { Sparkline } from './Sparkline.tsx';
import { StandingBadge } from './StandingBadge.tsx';
import { useFormats } from './useFormats.ts';

interface MetricListProps {
  readonly metrics: readonly Metric[];
  readonly selected: Id | null;
  readonly onSelect: (id: Id) => void;
}

/** The metrics one under the other, each with what it says. */
export function MetricList({ metrics, selected, onSelect }: MetricListProps) {
  const { t } = useTranslation('metrics');
  const items = useMemo(
    () => metrics.map((metric) => ({ id: metric.id, textValue: metric.name, metric })),
    [metrics],
  );
  return (
    <List
      aria-label={t('list')}
      className={styles.list}
      items={items}
      estimatedRowHeight={92}
      selectedKeys={new Set(selected === null ? [] : [selected])}
      keepsSelection
      onSelectionChange={(ids) => {
        const [id] = ids;
        if (id !== undefined) onSelect(id);
      }}
      renderRow={({ metric }) => <MetricRow metric={metric} />}
    />
  );
}

function MetricRow({ metric }: { readonly metric: Metric }) {
  const { t } = useTranslation('metrics');
  const formats = useFormats();
  const metricValues = useProject((project) => project.metricValues);
  const metricPoints = useProject((project) => project.metricPoints);
  const surveyAnswers = useProject((project) => project.surveyAnswers);
  const insight = useProject((project) => project.insights[metric.insightId ?? '']);
  const project = { metricValues, metricPoints, surveyAnswers };
  const now = actualOf(project, metric);
  const baseline = baselineOf(project, metric);
  const target = targetOf(project, metric);
  const Direction = metric.direction === 'higher' ? ArrowUpRight : ArrowDownRight;
  const polarity = insight?.polarity === 'praise' || insight?.state === 'praised' ? 'praise' : 'pain';
  return (
    <div className={styles.row}>
      <div className={styles.rowText}>
        <strong className={styles.rowName}>{metric.name}</strong>
        <span className={styles.quiet}>
          {insight === undefined ? t('project') : t(polarity, { words: cleanLine(insight.words, 90) })}
        </span>
        <span className={styles.rowFigures}>
          <span className={styles.nowFigure}>
            <Direction size={14} role="img" aria-label={t(metric.direction)} />
            {now === null ? t('noValue') : formats.withUnit(now.value, metric.unit)}
          </span>
          {now !== null && <span className={styles.quiet}>{t(now.basis)}</span>}
          {baseline !== null && (
            <span className={styles.quiet}>
              {t('baselineShort', { value: formats.figure(baseline.value) })}
            </span>
          )}
          {target !== null && (
            <span className={styles.quiet}>{t('targetShort', { value: formats.figure(target.value) })}</span>
          )}
        </span>
        <StandingBadge standing={standingOf(project, metric)} />
      </div>
      <Sparkline points={seriesOf(project, metric)} />
    </div>
  );
}
