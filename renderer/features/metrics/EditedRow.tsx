import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesPoint } from '../../../shared/analysis/metrics/seriesOf.ts';
import { editMetricPoint } from '../../../shared/commands/editMetricPoint.ts';
import { printDay } from '../../../shared/formats/table/dateIn.ts';
import { bases } from '../../../shared/model/kinds.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { parseNumber } from '../../i18n/parseNumber.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Check, X } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DayField, typedDay } from './DayField.tsx';
import styles from './Metrics.module.css';

interface EditedRowProps {
  readonly pointId: Id;
  readonly point: SeriesPoint;
  readonly onClose: () => void;
}

/** A row of the table with fields in its cells: Enter keeps what was written, Escape leaves it as it was. */
export function EditedRow({ pointId, point, onClose }: EditedRowProps) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const valueField = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(() => printDay(point.at));
  const [value, setValue] = useState(() => String(point.value));
  const [note, setNote] = useState(point.note);
  const [basis, setBasis] = useState(point.basis);
  useEffect(() => {
    valueField.current?.focus();
    valueField.current?.select();
  }, []);
  const save = () => {
    const [at, figure] = [typedDay(day), parseNumber(value)];
    if (at === null || figure === null) return;
    // A day that was not touched keeps its time of day.
    const moved = at === typedDay(printDay(point.at)) ? {} : { at };
    const fields = { ...moved, value: figure, basis, note };
    if (workbench.run(editMetricPoint, { pointId, fields })) onClose();
  };
  const keys = { isLabelHidden: true, onEnter: save, onEscape: onClose } as const;
  return (
    <tr className={styles.edited}>
      <td>
        <DayField {...keys} label={t('day')} value={day} onChange={setDay} isChecked />
      </td>
      <td>
        <TextField
          {...keys}
          ref={valueField}
          label={t('value')}
          value={value}
          maxLength={40}
          error={parseNumber(value) === null ? t('noNumber') : ''}
          onChange={setValue}
        />
      </td>
      <td>
        <Select
          label={t('basis')}
          isLabelHidden
          value={basis}
          options={bases.map((one) => ({ value: one, label: t(one) }))}
          onChange={setBasis}
        />
      </td>
      <td>
        <TextField
          {...keys}
          label={t('note')}
          value={note}
          maxLength={limits.textLength}
          onChange={setNote}
        />
      </td>
      <td className={styles.rowActions}>
        <IconButton icon={Check} size="small" label={t('saveRow')} onPress={save} />
        <IconButton icon={X} size="small" label={t('cancel')} onPress={onClose} />
      </td>
    </tr>
  );
}
