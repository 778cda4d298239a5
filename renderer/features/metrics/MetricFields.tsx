import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editMetricFields } from '../../../shared/commands/editMetricFields.ts';
import type { MetricFields as Fields } from '../../../shared/commands/editMetricFields.ts';
import { parseDuration } from '../../../shared/figures/parseDuration.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import { metricMethods } from '../../../shared/model/kinds.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Metric } from '../../../shared/model/records.ts';
import { cleanLine } from '../../../shared/model/text.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Metrics.module.css';

/** What a metric is, field by field; each edit is a change of its own. */
export function MetricFields({ metric }: { readonly metric: Metric }) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const insights = useProject((project) => project.insights);
  const choices = useMemo(
    () =>
      Object.values(insights).map(({ id, words, polarity, state }) => ({
        id,
        label: cleanLine(words, 120),
        colour: polarity === 'praise' || state === 'praised' ? 'var(--praise)' : 'var(--pain)',
      })),
    [insights],
  );
  const edit = (fields: Fields) => {
    workbench.run(editMetricFields, { metricId: metric.id, fields });
  };
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <CommittedField
          label={t('name')}
          value={metric.name}
          maxLength={limits.nameLength}
          isRequired
          onCommit={(name) => {
            edit({ name });
          }}
        />
      </div>
      <CommittedField
        label={t('unit')}
        value={metric.unit}
        placeholder={t('unitPlaceholder')}
        maxLength={limits.nameLength}
        onCommit={(unit) => {
          edit({ unit });
        }}
      />
      <div className={styles.labelled}>
        <span className={styles.fieldLabel} aria-hidden>
          {t('direction')}
        </span>
        <SegmentedControl
          label={t('direction')}
          value={metric.direction}
          segments={[
            { value: 'lower', label: t('lower') },
            { value: 'higher', label: t('higher') },
          ]}
          onChange={(direction) => {
            edit({ direction });
          }}
        />
      </div>
      <div className={styles.wide}>
        <Select
          label={t('method')}
          value={metric.method}
          options={metricMethods.map((value) => ({ value, label: t(`method-${value}`) }))}
          onChange={(method) => {
            edit({ method });
          }}
        />
      </div>
      {metric.method === 'promise' && (
        <>
          <NumberField
            label={t('promiseShare')}
            value={metric.promiseShare === null ? null : Math.round(metric.promiseShare * 1e8) / 1e6}
            min={0}
            max={100}
            onChange={(percent) => {
              edit({ promiseShare: percent === null ? null : percent / 100 });
            }}
          />
          <TimeField
            seconds={metric.promiseSeconds}
            onChange={(promiseSeconds) => {
              edit({ promiseSeconds });
            }}
          />
        </>
      )}
      <div className={styles.wide}>
        <ChoiceField
          label={t('proves')}
          choices={choices}
          value={metric.insightId}
          placeholder={t('provesNone')}
          onChoose={(insightId) => {
            edit({ insightId });
          }}
          clear={{
            word: t('provesNone'),
            onClear: () => {
              edit({ insightId: null });
            },
          }}
        />
      </div>
      <div className={styles.wide}>
        <CommittedField
          label={t('source')}
          value={metric.source}
          maxLength={limits.textLength}
          onCommit={(source) => {
            edit({ source });
          }}
        />
      </div>
    </div>
  );
}

/** A length of time as one writes it; nothing written: none. */
function TimeField({
  seconds,
  onChange,
}: {
  readonly seconds: number | null;
  readonly onChange: (seconds: number | null) => void;
}) {
  const { t } = useTranslation('metrics');
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const stored = seconds === null ? '' : printDuration(seconds, language);
  const commit = () => {
    if (typed === null) return;
    const parsed = typed.trim() === '' ? null : parseDuration(typed);
    if (parsed === null && typed.trim() !== '') {
      setIsWrong(true);
      return;
    }
    setTyped(null);
    if (parsed !== seconds) onChange(parsed);
  };
  return (
    <TextField
      label={t('promiseTime')}
      value={typed ?? stored}
      placeholder={t('promiseTimePlaceholder')}
      maxLength={60}
      error={isWrong ? t('noTime') : ''}
      onChange={(text) => {
        setTyped(text);
        setIsWrong(false);
      }}
      onBlur={commit}
      onEnter={commit}
      onEscape={() => {
        setTyped(null);
        setIsWrong(false);
      }}
    />
  );
}
