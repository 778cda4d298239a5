import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMetric } from '../../../shared/commands/addMetric.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { cleanLine, isBlank } from '../../../shared/model/text.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useLedTo } from '../../state/useLedTo.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ChartLine, Plus } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import { MetricDetails } from './MetricDetails.tsx';
import { MetricList } from './MetricList.tsx';
import styles from './Metrics.module.css';
import { useFallen } from './useFallen.ts';

/** The figures of the project: what each says now, and beside the list one of them in full. */
export function MetricsRoom() {
  const { t } = useTranslation('metrics');
  const table = useProject((project) => project.metrics);
  const metrics = useMemo(() => Object.values(table).sort(byPosition), [table]);
  const [chosen, setChosen] = useState<Id | null>(null);
  const details = useRef<HTMLElement>(null);
  useLedTo(['metrics'], setChosen);
  const shown = metrics.find(({ id }) => id === chosen) ?? metrics[0];
  return (
    <div className={styles.room}>
      <FallenBanner />
      <div className={styles.panes}>
        <div className={styles.side}>
          <h2 className={styles.title}>{t('title')}</h2>
          <AddMetric onAdded={setChosen} />
          {metrics.length > 0 && (
            <MetricList metrics={metrics} selected={shown?.id ?? null} onSelect={setChosen} />
          )}
        </div>
        <section ref={details} className={styles.details} aria-label={t('details')} tabIndex={-1}>
          {shown === undefined ? (
            <EmptyState icon={ChartLine} title={t('emptyTitle')} text={t('emptyText')} />
          ) : (
            <MetricDetails
              key={shown.id}
              metric={shown}
              index={metrics.indexOf(shown)}
              count={metrics.length}
              // The button that had the focus is gone with its metric.
              onDeleted={() => details.current?.focus()}
            />
          )}
        </section>
      </div>
    </div>
  );
}

function AddMetric({ onAdded }: { readonly onAdded: (id: Id) => void }) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const [name, setName] = useState('');
  const add = () => {
    if (isBlank(name)) return;
    const id = workbench.newId();
    const facts = { name, unit: '', direction: 'higher' as const, source: '', values: {} };
    if (!workbench.run(addMetric, { id, insightId: null, ...facts })) return;
    setName('');
    onAdded(id);
  };
  return (
    <div className={styles.addMetric}>
      <TextField
        className={styles.grows}
        label={t('add')}
        value={name}
        placeholder={t('addPlaceholder')}
        maxLength={limits.nameLength}
        onChange={setName}
        onEnter={add}
      />
      <Button icon={Plus} isDisabled={isBlank(name)} onPress={add}>
        {t('addButton')}
      </Button>
    </div>
  );
}

/** Says at once which praise points a figure has just cost. */
function FallenBanner() {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const { insights, dismiss } = useFallen();
  return insights.map(({ id, words }) => (
    <Banner
      key={id}
      tone="danger"
      actions={
        <>
          <Button
            size="small"
            onPress={() => {
              showRecord(workbench, id);
            }}
          >
            {t('showInsight')}
          </Button>
          <Button size="small" tone="quiet" onPress={dismiss}>
            {t('dismiss')}
          </Button>
        </>
      }
    >
      {t('fell', { words: cleanLine(words, 120) })}
    </Banner>
  ));
}
