import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMetricPoints } from '../../../shared/commands/addMetricPoints.ts';
import { printDay } from '../../../shared/formats/table/dateIn.ts';
import { bases } from '../../../shared/model/kinds.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Basis, Metric } from '../../../shared/model/records.ts';
import { parseNumber } from '../../i18n/parseNumber.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Plus } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DayField, typedDay } from './DayField.tsx';
import styles from './Metrics.module.css';
import { today } from './useFormats.ts';

interface AddValueProps {
  readonly metric: Metric;
  /** Several lines were pasted into a field: they are a table. */
  readonly onPasteTable: (text: string) => void;
}

/** A dated value typed in; Enter adds it and goes on with the next one. */
export function AddValue({ metric, onPasteTable }: AddValueProps) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const dayField = useRef<HTMLInputElement>(null);
  const valueField = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(() => printDay(today()));
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const [basis, setBasis] = useState<Basis>('measured');
  const [isChecked, setIsChecked] = useState(false);
  const add = () => {
    const [at, figure] = [typedDay(day), parseNumber(value)];
    setIsChecked(true);
    if (at === null) dayField.current?.focus();
    else if (figure === null) valueField.current?.focus();
    else if (
      workbench.run(addMetricPoints, {
        metricId: metric.id,
        points: [{ id: workbench.newId(), at, value: figure, basis, note }],
      })
    ) {
      setValue('');
      setNote('');
      setIsChecked(false);
      dayField.current?.focus();
      dayField.current?.select();
    }
  };
  return (
    <div
      className={styles.addValue}
      onPasteCapture={(event) => {
        const text = event.clipboardData.getData('text/plain');
        if (!/[\t\n\r]./.test(text)) return;
        event.preventDefault();
        event.stopPropagation();
        onPasteTable(text);
      }}
    >
      <DayField
        ref={dayField}
        label={t('day')}
        value={day}
        onChange={setDay}
        isChecked={isChecked}
        onEnter={() => {
          if (value === '') valueField.current?.focus();
          else add();
        }}
      />
      <TextField
        ref={valueField}
        label={metric.unit === '' ? t('value') : t('valueIn', { unit: metric.unit })}
        value={value}
        maxLength={40}
        error={isChecked && parseNumber(value) === null ? t('noNumber') : ''}
        onChange={setValue}
        onEnter={add}
      />
      <Select
        label={t('basis')}
        value={basis}
        options={bases.map((one) => ({ value: one, label: t(one) }))}
        onChange={setBasis}
      />
      <TextField
        label={t('note')}
        value={note}
        maxLength={limits.textLength}
        onChange={setNote}
        onEnter={add}
      />
      <Button icon={Plus} onPress={add} className={styles.addButton}>
        {t('addValue')}
      </Button>
    </div>
  );
}
