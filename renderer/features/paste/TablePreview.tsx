import { useTranslation } from 'react-i18next';
import type { TableField } from '../../../shared/formats/table/fields.ts';
import type { Table } from '../../../shared/formats/table/readDelimited.ts';
import type { TablePlan } from '../../../shared/formats/table/readSteps.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './PasteTable.module.css';

/** Enough to see what a column holds. */
const shownRows = 6;

interface TablePreviewProps {
  readonly table: Table;
  readonly plan: TablePlan;
  readonly fields: readonly TableField[];
  readonly onField: (index: number, field: TableField | 'none') => void;
}

/** The first rows of a table, and over each column what it holds. */
export function TablePreview({ table, plan, fields, onField }: TablePreviewProps) {
  const { t } = useTranslation('paste');
  const from = plan.hasHeader ? 1 : 0;
  const rows = table.slice(from, from + shownRows);
  const more = Math.max(0, table.length - from - rows.length);
  const heading = (index: number): string =>
    (plan.hasHeader ? table[0]?.[index]?.trim() : '') || t('column', { number: index + 1 });
  return (
    // Wider than the dialog where it has many columns: then it is scrolled, by keyboard too.
    <div className={styles.frame} tabIndex={0} role="region" aria-label={t('preview')}>
      <table className={styles.preview}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('row')}
            </th>
            {plan.columns.map((column, index) => (
              // A table's columns have no other identity than their place.
              <th key={String(index)} scope="col" data-left-out={column === null ? '' : undefined}>
                <span className={styles.heading} title={heading(index)}>
                  {heading(index)}
                </span>
                <Select<TableField | 'none'>
                  label={heading(index)}
                  isLabelHidden
                  className={styles.field}
                  value={column?.field ?? 'none'}
                  options={[
                    { value: 'none', label: t('leaveOut') },
                    ...fields.map((field) => ({ value: field, label: t(`field-${field}`) })),
                  ]}
                  onChange={(field) => {
                    onField(index, field);
                  }}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={String(row)}>
              <th scope="row" className={styles.number}>
                {row + from + 1}
              </th>
              {plan.columns.map((column, index) => (
                <td key={String(index)} data-left-out={column === null ? '' : undefined} title={cells[index]}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.more}>{t('moreRows', { count: more })}</p>}
    </div>
  );
}
