import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printDay } from '../../../shared/formats/table/dateIn.ts';
import { delimiterOf, readDelimited } from '../../../shared/formats/table/readDelimited.ts';
import type { Table } from '../../../shared/formats/table/readDelimited.ts';
import { readSeries, scoresTable, suggestSeriesPlan } from '../../../shared/formats/table/readSeries.ts';
import type { SeriesKind, SeriesPlan, SeriesRow } from '../../../shared/formats/table/readSeries.ts';
import { bases } from '../../../shared/model/kinds.ts';
import type { Basis } from '../../../shared/model/records.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { DayField, typedDay } from './DayField.tsx';
import { SeriesPlanFields } from './SeriesPlanFields.tsx';
import { SeriesPreview } from './SeriesPreview.tsx';
import styles from './Metrics.module.css';

interface SeriesDialogProps {
  readonly kind: SeriesKind;
  /** Text to paste into, or the cells of a file. */
  readonly given: { readonly text: string } | { readonly table: Table };
  /** `basis`: of values, where they come from; answers are measured. */
  readonly onTakeIn: (rows: readonly SeriesRow[], basis: Basis) => void;
  readonly onClose: () => void;
}

function tableOf(text: string, kind: SeriesKind): Table {
  return (kind.kind === 'answers' ? scoresTable(text) : null) ?? readDelimited(text, delimiterOf(text));
}

/** What the columns of a table are, what of it comes in, and which rows stay outside and why. */
export function SeriesDialog({ kind, given, onTakeIn, onClose }: SeriesDialogProps) {
  const { t } = useTranslation('metrics');
  const [text, setText] = useState('text' in given ? given.text : null);
  const [day, setDay] = useState(() => printDay(kind.kind === 'answers' ? kind.day : 0));
  // What the person chose, as long as it is about the same text; else what the table itself suggests.
  const [chosen, setChosen] = useState<{ readonly plan: SeriesPlan; readonly of: string | null } | null>(
    null,
  );
  const [basis, setBasis] = useState<Basis>('measured');
  const read = useDeferredValue(text);
  const table = useMemo(
    () => ('table' in given ? given.table : tableOf(read ?? '', kind)),
    [given, read, kind],
  );
  const suggested = useMemo(() => suggestSeriesPlan(table, kind), [table, kind]);
  const plan = chosen !== null && chosen.of === read ? chosen.plan : suggested;
  const hasDays = plan.columns.includes('date');
  const dayOfScores = typedDay(day);
  const reading = useMemo(
    () => readSeries(table, plan, kind.kind === 'answers' ? { ...kind, day: dayOfScores ?? kind.day } : kind),
    [table, plan, kind, dayOfScores],
  );
  const needsDay = kind.kind === 'answers' && !hasDays && table.length > 0;
  const isReady = reading.rows.length > 0 && (!needsDay || dayOfScores !== null);
  const isAnswers = kind.kind === 'answers';
  const takeIn = () => {
    if (isReady) onTakeIn(reading.rows, basis);
  };
  return (
    <Dialog
      isOpen
      keepsOpen={table.length > 0}
      width="wide"
      title={t(isAnswers ? 'pasteAnswersTitle' : 'pasteTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button tone="primary" isDisabled={!isReady} onPress={takeIn}>
            {t('takeIn', { count: reading.rows.length })}
          </Button>
        </>
      }
    >
      {text !== null && (
        <TextArea
          label={t(isAnswers ? 'pasteAnswersLabel' : 'pasteLabel')}
          description={t('pasteHint')}
          value={text}
          rows={6}
          autoFocus
          onChange={setText}
          onEnter={takeIn}
        />
      )}
      {needsDay && <DayField label={t('dayOfScores')} value={day} onChange={setDay} isChecked />}
      {table.length > 0 && (
        <>
          <SeriesPlanFields
            table={table}
            plan={plan}
            kind={kind}
            onChange={(next) => {
              setChosen({ plan: next, of: read });
            }}
          />
          {!isAnswers && (
            <Select
              label={t('basis')}
              value={basis}
              options={bases.map((one) => ({ value: one, label: t(one) }))}
              onChange={setBasis}
            />
          )}
          <SeriesPreview reading={reading} isAnswers={isAnswers} />
        </>
      )}
      <p className={styles.unseen} aria-live="polite">
        {table.length > 0 && t('problems', { count: reading.problems.length })}
      </p>
    </Dialog>
  );
}
