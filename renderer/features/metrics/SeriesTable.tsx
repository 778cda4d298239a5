import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesPoint } from '../../../shared/analysis/metrics/seriesOf.ts';
import { addMetricPoints } from '../../../shared/commands/addMetricPoints.ts';
import { deleteMetricPoints } from '../../../shared/commands/deleteMetricPoints.ts';
import type { SeriesRow } from '../../../shared/formats/table/readSeries.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Basis, Metric } from '../../../shared/model/records.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Pencil, Trash2 } from '../../ui/icons.ts';
import { AddValue } from './AddValue.tsx';
import { EditedRow } from './EditedRow.tsx';
import styles from './Metrics.module.css';
import { TakeInTable } from './TakeInTable.tsx';
import { useFormats } from './useFormats.ts';

const shownAtFirst = 30;
const shownMore = 200;

interface SeriesTableProps {
  readonly metric: Metric;
  /** The oldest first. */
  readonly series: readonly SeriesPoint[];
}

/** The dated values, the newest first: typed in, pasted or read from a file, edited and deleted. Says what the chart draws. */
export function SeriesTable({ metric, series }: SeriesTableProps) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const formats = useFormats();
  const [edited, setEdited] = useState<Id | null>(null);
  const [most, setMost] = useState(shownAtFirst);
  const [pasted, setPasted] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shown = series.slice(-most).reverse();
  const takeIn = (rows: readonly SeriesRow[], basis: Basis): boolean =>
    workbench.run(addMetricPoints, {
      metricId: metric.id,
      points: rows.map(({ at, value, note }) => ({
        id: workbench.newId(),
        at,
        value,
        basis,
        note,
      })),
    });
  return (
    <>
      <AddValue metric={metric} onPasteTable={setPasted} />
      <TakeInTable
        kind={{ kind: 'values' }}
        pasted={pasted}
        onClosed={() => {
          setPasted(null);
        }}
        onTakeIn={takeIn}
      />
      <div ref={frame} tabIndex={-1} className={styles.frame}>
        {shown.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('day')}</th>
                <th scope="col" className={styles.number}>
                  {t('value')}
                </th>
                <th scope="col" className={styles.basisCell}>
                  {t('basis')}
                </th>
                <th scope="col">{t('note')}</th>
                <th scope="col" className={styles.rowActions}>
                  <span className={styles.unseen}>{t('rowActions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((point) =>
                point.id !== null && point.id === edited ? (
                  <EditedRow
                    key={point.id}
                    pointId={point.id}
                    point={point}
                    onClose={() => {
                      setEdited(null);
                      frame.current?.focus();
                    }}
                  />
                ) : (
                  <tr key={point.id ?? `answers ${String(point.at)}`}>
                    <th scope="row">{formats.day(point.at)}</th>
                    <td className={styles.number}>{formats.withUnit(point.value, metric.unit)}</td>
                    <td>{t(point.basis)}</td>
                    <td className={styles.noteCell}>
                      {point.answers === undefined ? point.note : t('fromAnswers', { count: point.answers })}
                    </td>
                    <td className={styles.rowActions}>
                      {point.id !== null && (
                        <RowActions
                          day={formats.day(point.at)}
                          onEdit={() => {
                            setEdited(point.id);
                          }}
                          onDelete={() => {
                            workbench.run(deleteMetricPoints, { pointIds: [point.id ?? ''] });
                            frame.current?.focus();
                          }}
                        />
                      )}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        )}
      </div>
      {series.length > most && (
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            setMost(most + shownMore);
          }}
        >
          {t('more', { count: Math.min(shownMore, series.length - most) })}
        </Button>
      )}
    </>
  );
}

interface RowActionsProps {
  readonly day: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

function RowActions({ day, onEdit, onDelete }: RowActionsProps) {
  const { t } = useTranslation('metrics');
  return (
    <>
      <IconButton icon={Pencil} size="small" label={t('editRow', { day })} onPress={onEdit} />
      <IconButton icon={Trash2} size="small" label={t('deleteRow', { day })} onPress={onDelete} />
    </>
  );
}
