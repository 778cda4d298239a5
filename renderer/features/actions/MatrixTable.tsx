import { useTranslation } from 'react-i18next';
import type { AxisKey, Plottable } from '../../../shared/analysis/priorities/axes.ts';
import { presets } from '../../../shared/analysis/priorities/matrix.ts';
import type { Preset } from '../../../shared/analysis/priorities/matrix.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './Matrix.module.css';
import type { MatrixProps } from './MatrixChart.tsx';

/** What the chart shows, in figures that can be typed; also what has no place on it yet. */
export function MatrixTable({ points, x, y, spans, preset, print, onSet }: MatrixProps) {
  const { t } = useTranslation('actionList');
  const chosen: Preset | null = preset === null ? null : presets[preset];
  const score = chosen?.score ?? null;

  const cell = (point: Plottable, key: AxisKey, step: number | null) => {
    const value = point.values[key] ?? null;
    if (step === null) return value === null ? '–' : print(key, value);
    const isShare = key === 'confidence';
    const most = { confidence: 1, reach: undefined, effort: undefined, weight: undefined } as const;
    const isRating = key === 'severity' || key === 'occurrence' || key === 'detection' || key === 'ease';
    return (
      <NumberField
        label={t('figureOf', { figure: t(`axis-${key}`), name: point.name })}
        isLabelHidden
        value={value}
        min={isRating ? 1 : 0}
        max={key in most ? most[key as keyof typeof most] : 10}
        formatOptions={
          isShare
            ? { style: 'percent', maximumFractionDigits: 1 }
            : { maximumFractionDigits: isRating ? 0 : 2 }
        }
        onChange={(typed) => onSet(point, { [key]: typed })}
      />
    );
  };
  const scoreOf = (point: Plottable): string => {
    if (score === 'category') return point.category === null ? '–' : t(`kano-${point.category}`);
    const value = score === null ? null : (point.values[score] ?? null);
    return value === null || score === null ? '–' : print(score, value);
  };

  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('inFigures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t(`axis-${x}`)}</th>
            <th scope="col">{t(`axis-${y}`)}</th>
            {score !== null && (
              <th scope="col">{score === 'category' ? t('kanoCategory') : t(`axis-${score}`)}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {points.map((point, place) => (
            <tr key={point.id}>
              <td>{place + 1}</td>
              <th scope="row">{point.name}</th>
              <td>{cell(point, x, spans.x.step)}</td>
              <td>{cell(point, y, spans.y.step)}</td>
              {score !== null && <td>{scoreOf(point)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
