import { useTranslation } from 'react-i18next';
import type { Table } from '../../../shared/formats/table/readDelimited.ts';
import { isDecimalOpen, seriesColumns } from '../../../shared/formats/table/readSeries.ts';
import type { SeriesColumn, SeriesKind, SeriesPlan } from '../../../shared/formats/table/readSeries.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Metrics.module.css';

interface SeriesPlanFieldsProps {
  readonly table: Table;
  readonly plan: SeriesPlan;
  readonly kind: SeriesKind;
  readonly onChange: (plan: SeriesPlan) => void;
}

/** How the table is read: what each column holds, and what of its days and numbers can be read in two ways. */
export function SeriesPlanFields({ table, plan, kind, onChange }: SeriesPlanFieldsProps) {
  const { t } = useTranslation('metrics');
  const words: Readonly<Record<SeriesColumn, string>> =
    kind.kind === 'values'
      ? { date: t('day'), value: t('value'), extra: t('note') }
      : { date: t('day'), value: t('score'), extra: t('answers') };
  const cellsOf = (column: SeriesColumn): readonly string[] => {
    const index = plan.columns.indexOf(column);
    return index < 0 ? [] : table.map((row) => row[index] ?? '');
  };
  const hasSlashes = cellsOf('date').some((text) => /^\s*\d{1,2}[-/]\d{1,2}[-/]\d{4}/.test(text));
  const nameOf = (index: number): string => {
    const name = table[0]?.[index]?.trim() ?? '';
    const number = index + 1;
    return plan.hasHeader && name !== '' ? t('columnNamed', { number, name }) : t('column', { number });
  };
  const setColumn = (index: number, column: SeriesColumn | 'none') => {
    const columns = plan.columns.map((one, at) => {
      if (at === index) return column === 'none' ? null : column;
      return one === column ? null : one;
    });
    onChange({ ...plan, columns });
  };
  return (
    <fieldset className={styles.plan}>
      <legend>{t('columns')}</legend>
      {plan.columns.slice(0, 12).map((column, index) => (
        // A table's columns have no other identity than their place.
        <Select<SeriesColumn | 'none'>
          key={String(index)}
          label={nameOf(index)}
          value={column ?? 'none'}
          options={[
            { value: 'none', label: t('leaveOut') },
            ...seriesColumns.map((one) => ({ value: one, label: words[one] })),
          ]}
          onChange={(one) => {
            setColumn(index, one);
          }}
        />
      ))}
      <Select
        label={t('firstRow')}
        value={plan.hasHeader ? 'heading' : 'data'}
        options={[
          { value: 'heading', label: t('firstRowHeading') },
          { value: 'data', label: t('firstRowData') },
        ]}
        onChange={(value) => {
          onChange({ ...plan, hasHeader: value === 'heading' });
        }}
      />
      {hasSlashes && (
        <Select
          label={t('dayOrder')}
          value={plan.dayOrder ?? 'none'}
          options={[
            { value: 'none', label: t('dayOrderNone') },
            { value: 'day-first', label: t('dayFirst') },
            { value: 'month-first', label: t('monthFirst') },
          ]}
          onChange={(order) => {
            onChange({ ...plan, dayOrder: order === 'none' ? null : order });
          }}
        />
      )}
      {isDecimalOpen(cellsOf('value')) && (
        <Select
          label={t('decimal')}
          value={plan.decimal}
          options={[
            { value: 'point', label: t('decimalPoint') },
            { value: 'comma', label: t('decimalComma') },
          ]}
          onChange={(decimal) => {
            onChange({ ...plan, decimal });
          }}
        />
      )}
    </fieldset>
  );
}
