import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editActions } from '../../../shared/commands/editActions.ts';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import { axesOf, plottables, plotted } from '../../../shared/analysis/priorities/axes.ts';
import type { AxisKey, Plottable, Plotted } from '../../../shared/analysis/priorities/axes.ts';
import { presetKeys, presetOf, presets, spanFor } from '../../../shared/analysis/priorities/matrix.ts';
import type { PresetKey } from '../../../shared/analysis/priorities/matrix.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Shapes } from '../../ui/icons.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Matrix.module.css';
import { MatrixChart } from './MatrixChart.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { useActionTexts } from './useActionTexts.ts';

interface Chosen {
  readonly kind: Plotted;
  readonly x: AxisKey;
  readonly y: AxisKey;
}

const firstAxes = { insights: presets.opportunity, actions: presets.value } as const;

/** What to do first: pains or actions on two axes of one's choice, with a table that says the same. */
export function Matrices() {
  const { t } = useTranslation('actionList');
  const workbench = useWorkbench();
  const texts = useActionTexts();
  const project = useProject((whole) => whole);
  const [{ kind, x, y }, setChosen] = useState<Chosen>(presets.opportunity);
  const points = useMemo(() => plottables(project, kind), [project, kind]);
  const preset = presetOf(kind, x, y);
  const axes = Object.keys(axesOf(kind)) as AxisKey[];
  const spans = { x: spanFor(kind, x, points), y: spanFor(kind, y, points) };
  const axisOptions = axes.map((value) => ({ value, label: t(`axis-${value}`) }));

  const print = (key: AxisKey, value: number): string => {
    if (key === 'oneOff' || key === 'running') return texts.money(value);
    if (key === 'confidence' || key === 'effect') return texts.percent(value);
    return texts.number(value);
  };
  const set = (point: Plottable, values: Readonly<Partial<Record<AxisKey, number | null>>>) => {
    if (kind === 'insights') {
      workbench.run(editInsightFields, { insightId: point.id, fields: values });
      return;
    }
    const { effort, reach, impact, confidence, ease } = values;
    const basis = project.actions[point.id]?.effort?.basis ?? 'assumed';
    const fields = {
      ...(effort === undefined ? {} : { effort: effort === null ? null : { days: effort, basis } }),
      ...(reach === undefined ? {} : { reach }),
      ...(impact === undefined ? {} : { impact }),
      ...(confidence === undefined ? {} : { confidence }),
      ...(ease === undefined ? {} : { ease }),
    };
    workbench.run(editActions, { actionIds: [point.id], fields });
  };

  return (
    <div className={styles.matrices}>
      <div className={styles.tools}>
        <Select
          label={t('matrix')}
          value={preset ?? 'own'}
          options={[
            ...presetKeys.map((value) => ({ value, label: t(`preset-${value}`) })),
            ...(preset === null ? [{ value: 'own' as const, label: t('ownChoice') }] : []),
          ]}
          onChange={(key: PresetKey | 'own') => {
            if (key !== 'own') setChosen(presets[key]);
          }}
        />
        <SegmentedControl
          label={t('plotted')}
          value={kind}
          segments={plotted.map((value) => ({ value, label: t(`plot-${value}`) }))}
          onChange={(value) => setChosen(firstAxes[value])}
        />
        <Select
          label={t('axisX')}
          value={x}
          options={axisOptions}
          onChange={(value) => setChosen({ kind, x: value, y })}
        />
        <Select
          label={t('axisY')}
          value={y}
          options={axisOptions}
          onChange={(value) => setChosen({ kind, x, y: value })}
        />
      </div>
      {points.length === 0 ? (
        <EmptyState icon={Shapes} title={t(`nothing-${kind}`)} text={t(`nothingText-${kind}`)} />
      ) : (
        <div className={styles.both}>
          <MatrixChart {...{ points, x, y, spans, preset, print }} onSet={set} />
          <MatrixTable {...{ points, x, y, spans, preset, print }} onSet={set} />
        </div>
      )}
    </div>
  );
}
