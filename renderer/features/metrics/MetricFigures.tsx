import { useTranslation } from 'react-i18next';
import { metricValueAt } from '../../../shared/commands/metricValues.ts';
import { setMetricFigure } from '../../../shared/commands/setMetricFigure.ts';
import { bases } from '../../../shared/model/kinds.ts';
import type { Basis, Metric, MetricValue } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Metrics.module.css';

interface MetricFiguresProps {
  readonly metric: Metric;
  /** With dated values the latest of them is the value now, and none without a date is asked for. */
  readonly hasSeries: boolean;
}

/** Baseline and target, and the value now where no value has a date: each with what it rests on. */
export function MetricFigures({ metric, hasSeries }: MetricFiguresProps) {
  const moments = hasSeries ? (['baseline', 'target'] as const) : (['baseline', 'target', 'actual'] as const);
  return (
    <div className={styles.figures}>
      {moments.map((moment) => (
        <FigureAt key={moment} metric={metric} moment={moment} />
      ))}
    </div>
  );
}

function FigureAt({ metric, moment }: { readonly metric: Metric; readonly moment: MetricValue['moment'] }) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const stored = useProject((project) => metricValueAt(project, metric.id, moment));
  const set = (value: number, basis: Basis) => {
    const figure = { value, basis, note: stored?.note ?? '' };
    workbench.run(setMetricFigure, { metricId: metric.id, moment, figure });
  };
  return (
    <div className={styles.figure}>
      <NumberField
        label={t(moment)}
        value={stored?.value ?? null}
        onChange={(value) => {
          if (value === null) workbench.run(setMetricFigure, { metricId: metric.id, moment, figure: null });
          else set(value, stored?.basis ?? 'measured');
        }}
      />
      {stored !== null && (
        <Select
          label={t('basisOf', { name: t(moment) })}
          isLabelHidden
          value={stored.basis}
          options={bases.map((basis) => ({ value: basis, label: t(basis) }))}
          onChange={(basis) => {
            set(stored.value, basis);
          }}
        />
      )}
    </div>
  );
}
