import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableFields, timeUnits } from '../../../shared/formats/table/fields.ts';
import type { TableField, TimeUnit } from '../../../shared/formats/table/fields.ts';
import { tableLimits } from '../../../shared/formats/table/readDelimited.ts';
import type { Table } from '../../../shared/formats/table/readDelimited.ts';
import { isTooLong, readSteps, suggestPlan } from '../../../shared/formats/table/readSteps.ts';
import type { EmotionScale, TablePlan, TableStep } from '../../../shared/formats/table/readSteps.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { CellProblems } from './CellProblems.tsx';
import styles from './PasteTable.module.css';
import { TablePreview } from './TablePreview.tsx';

interface PasteTableDialogProps {
  readonly table: Table;
  /** The file that it was read from; null: the clipboard. */
  readonly fileName: string | null;
  /** Names, in small letters, of the stages and lanes that the map has. */
  readonly known: { readonly stages: ReadonlySet<string>; readonly lanes: ReadonlySet<string> };
  readonly onPaste: (steps: readonly TableStep[], isSequence: boolean) => void;
  readonly onClose: () => void;
}

/** What the columns of a table are, asked before its rows become steps. */
export function PasteTableDialog(props: PasteTableDialogProps) {
  const { table, fileName, known, onPaste, onClose } = props;
  const { t } = useTranslation('paste');
  const [plan, setPlan] = useState<TablePlan>(() => suggestPlan(table));
  const [isSequence, setIsSequence] = useState(true);
  const tooLong = isTooLong(table);
  // Twenty thousand rows take a moment: the choice is shown first.
  const settled = useDeferredValue(plan);
  const reading = useMemo(
    () => (tooLong ? { steps: [], problems: [], problemCount: 0 } : readSteps(table, settled)),
    [table, settled, tooLong],
  );
  const hasTitle = plan.columns.some((column) => column?.field === 'title');
  const times = plan.columns.filter(
    (column) => column?.field === 'duration' || column?.field === 'waitingTime',
  );
  const title = fileName === null ? t('title') : t('fileTitle', { name: fileName });

  if (tooLong) {
    return (
      <Dialog
        isOpen
        title={title}
        onClose={onClose}
        actions={
          <Button tone="primary" autoFocus onPress={onClose}>
            {t('close')}
          </Button>
        }
      >
        <p className={styles.error} role="alert">
          {t('tooMany', { limit: tableLimits.rows })}
        </p>
      </Dialog>
    );
  }

  const setField = (index: number, field: TableField | 'none'): void => {
    setPlan((before) => ({
      ...before,
      columns: before.columns.map((column, at) => {
        if (at === index) return field === 'none' ? null : { field, unit: column?.unit ?? 'minutes' };
        return column?.field === field ? null : column;
      }),
    }));
  };
  const leftOut = plan.hasHeader
    ? plan.columns.flatMap((column, index) => (column === null ? (table[0]?.[index]?.trim() ?? '') : []))
    : [];
  const { steps, problems, problemCount } = reading;

  return (
    <Dialog
      isOpen
      keepsOpen
      width="wide"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            tone="primary"
            autoFocus
            isDisabled={steps.length === 0}
            onPress={() => {
              onPaste(steps, isSequence);
            }}
          >
            {t('paste', { count: steps.length })}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{t('columnsHint')}</p>
      <TablePreview table={table} plan={plan} onField={setField} fields={tableFields} />
      <div className={styles.choices}>
        <Select
          label={t('firstRow')}
          value={plan.hasHeader ? 'heading' : 'step'}
          options={[
            { value: 'heading', label: t('firstRowHeading') },
            { value: 'step', label: t('firstRowStep') },
          ]}
          onChange={(value) => {
            setPlan((before) => ({ ...before, hasHeader: value === 'heading' }));
          }}
        />
        <Select
          label={t('order')}
          value={isSequence ? 'sequence' : 'none'}
          options={[
            { value: 'sequence', label: t('orderSequence') },
            { value: 'none', label: t('orderNone') },
          ]}
          onChange={(value) => {
            setIsSequence(value === 'sequence');
          }}
        />
        {plan.columns.some((column) => column?.field === 'emotion') && (
          <Select<EmotionScale>
            label={t('scale')}
            value={plan.scale}
            options={[
              { value: 'two', label: t('scaleTwo') },
              { value: 'five', label: t('scaleFive') },
            ]}
            onChange={(scale) => {
              setPlan((before) => ({ ...before, scale }));
            }}
          />
        )}
        {times.length > 0 && (
          <Select<TimeUnit>
            label={t('unit')}
            value={times[0]?.unit ?? 'minutes'}
            options={timeUnits.map((unit) => ({ value: unit, label: t(`unit-${unit}`) }))}
            onChange={(unit) => {
              setPlan((before) => ({
                ...before,
                columns: before.columns.map((column) => (column === null ? null : { ...column, unit })),
              }));
            }}
          />
        )}
      </div>
      <div className={styles.outcome} aria-live="polite">
        {!hasTitle && <p className={styles.error}>{t('noTitle')}</p>}
        {hasTitle && steps.length === 0 && <p className={styles.error}>{t('nothing')}</p>}
        {steps.length > 0 && <p>{summaryOf(steps, known, t)}</p>}
        {leftOut.some((name) => name !== '') && (
          <p className={styles.hint}>
            {t('leftOut', { names: leftOut.filter((name) => name !== '').join(', ') })}
          </p>
        )}
      </div>
      {problemCount > 0 && <CellProblems problems={problems} count={problemCount} />}
    </Dialog>
  );
}

function summaryOf(
  steps: readonly TableStep[],
  known: PasteTableDialogProps['known'],
  t: ReturnType<typeof useTranslation<'paste'>>['t'],
): string {
  const lacking = (names: readonly string[], there: ReadonlySet<string>): number =>
    new Set(
      names
        .map((name) => name.normalize('NFKC').toLowerCase())
        .filter((name) => name !== '' && !there.has(name)),
    ).size;
  const stages = lacking(
    steps.map((step) => step.stage),
    known.stages,
  );
  const lanes = lacking(
    steps.map((step) => step.lane),
    known.lanes,
  );
  return [
    t('steps', { count: steps.length }),
    ...(stages === 0 ? [] : [t('newStages', { count: stages })]),
    ...(lanes === 0 ? [] : [t('newLanes', { count: lanes })]),
  ].join(' · ');
}
