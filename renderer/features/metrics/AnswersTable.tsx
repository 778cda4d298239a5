import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { surveyTotal } from '../../../shared/analysis/metrics/promiseOf.ts';
import { answersOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import { scales } from '../../../shared/analysis/metrics/surveyScore.ts';
import { addSurveyAnswers } from '../../../shared/commands/addSurveyAnswers.ts';
import { deleteSurveyAnswers } from '../../../shared/commands/deleteSurveyAnswers.ts';
import { printDay } from '../../../shared/formats/table/dateIn.ts';
import type { Metric } from '../../../shared/model/records.ts';
import { parseNumber } from '../../i18n/parseNumber.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, Trash2 } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import { DayField, typedDay } from './DayField.tsx';
import styles from './Metrics.module.css';
import { TakeInTable } from './TakeInTable.tsx';
import { today, useFormats } from './useFormats.ts';

const shownAtFirst = 30;

interface AnswersTableProps {
  readonly metric: Metric;
  readonly method: 'nps' | 'csat' | 'ces';
}

/** The raw answers that a figure is computed from, the newest first, with what all of them come to. */
export function AnswersTable({ metric, method }: AnswersTableProps) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const formats = useFormats();
  const surveyAnswers = useProject((project) => project.surveyAnswers);
  const frame = useRef<HTMLDivElement>(null);
  const [most, setMost] = useState(shownAtFirst);
  const [low, high] = scales[method];
  const answers = [...answersOf({ surveyAnswers }, metric.id)].sort(
    (one, other) => other.at - one.at || other.score - one.score,
  );
  const total = surveyTotal(method, answers);
  const add = (rows: readonly { readonly at: number; readonly value: number; readonly count: number }[]) =>
    workbench.run(addSurveyAnswers, {
      metricId: metric.id,
      answers: rows.map(({ at, value, count }) => ({ id: workbench.newId(), at, score: value, count })),
    });
  return (
    <section className={styles.block} aria-label={t('rawAnswers')}>
      <h4>{t('rawAnswers')}</h4>
      <p aria-live="polite">
        {total.value === null
          ? t('noAnswers')
          : t('total', { count: total.count, value: formats.withUnit(total.value, metric.unit) })}
      </p>
      <AddAnswer low={low} high={high} onAdd={(row) => add([row])} />
      <TakeInTable
        kind={{ kind: 'answers', low, high, day: today() }}
        pasted={null}
        onClosed={() => undefined}
        onTakeIn={add}
      />
      <div ref={frame} tabIndex={-1} className={styles.frame}>
        {answers.length > 0 && (
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('day')}</th>
                <th scope="col" className={styles.number}>
                  {t('score')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('answers')}
                </th>
                <th scope="col" className={styles.rowActions}>
                  <span className={styles.unseen}>{t('rowActions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {answers.slice(0, most).map(({ id, at, score, count }) => (
                <tr key={id}>
                  <th scope="row">{formats.day(at)}</th>
                  <td className={styles.number}>{formats.figure(score)}</td>
                  <td className={styles.number}>{formats.figure(count)}</td>
                  <td className={styles.rowActions}>
                    <IconButton
                      icon={Trash2}
                      size="small"
                      label={t('deleteAnswers', { day: formats.day(at), score })}
                      onPress={() => {
                        workbench.run(deleteSurveyAnswers, { answerIds: [id] });
                        frame.current?.focus();
                      }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {answers.length > most && (
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            setMost(most + 200);
          }}
        >
          {t('more', { count: Math.min(200, answers.length - most) })}
        </Button>
      )}
    </section>
  );
}

interface AddAnswerProps {
  readonly low: number;
  readonly high: number;
  readonly onAdd: (row: { readonly at: number; readonly value: number; readonly count: number }) => boolean;
}

function AddAnswer({ low, high, onAdd }: AddAnswerProps) {
  const { t } = useTranslation('metrics');
  const dayField = useRef<HTMLInputElement>(null);
  const scoreField = useRef<HTMLInputElement>(null);
  const countField = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(() => printDay(today()));
  const [score, setScore] = useState('');
  const [count, setCount] = useState('1');
  const [isChecked, setIsChecked] = useState(false);
  const [given, many] = [parseNumber(score), parseNumber(count)];
  const isScore = given !== null && Number.isInteger(given) && given >= low && given <= high;
  const isCount = many !== null && Number.isInteger(many) && many >= 1;
  const add = () => {
    const at = typedDay(day);
    setIsChecked(true);
    if (at === null) dayField.current?.focus();
    else if (!isScore) scoreField.current?.focus();
    else if (!isCount) countField.current?.focus();
    else if (onAdd({ at, value: given, count: many })) {
      setScore('');
      setCount('1');
      setIsChecked(false);
      scoreField.current?.focus();
    }
  };
  return (
    <div className={styles.addValue}>
      <DayField
        ref={dayField}
        label={t('day')}
        value={day}
        onChange={setDay}
        isChecked={isChecked}
        onEnter={() => scoreField.current?.focus()}
      />
      <TextField
        ref={scoreField}
        label={t('score')}
        value={score}
        maxLength={10}
        placeholder={`${String(low)}–${String(high)}`}
        error={isChecked && !isScore ? t('offScale', { low, high }) : ''}
        onChange={setScore}
        onEnter={add}
      />
      <TextField
        ref={countField}
        label={t('count')}
        value={count}
        maxLength={12}
        error={isChecked && !isCount ? t('noCount') : ''}
        onChange={setCount}
        onEnter={add}
      />
      <Button icon={Plus} onPress={add} className={styles.addButton}>
        {t('addAnswers')}
      </Button>
    </div>
  );
}
