import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ledgerOf, scopeOf } from '../../../shared/analysis/ledger/ledgerOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { clock } from '../../state/clock.ts';
import { useProject, useWorkbenchState } from '../../state/useWorkbench.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ReceiptText } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { LedgerPage } from './LedgerPage.tsx';
import styles from './LedgerRoom.module.css';
import { useLedgerWords } from './useLedgerWords.ts';

const planned = 'planned';

/** The page for whoever pays: what it costs, whom it helps, what is proved. Every figure opens what it is made of. */
export function LedgerRoom() {
  const { t } = useTranslation('ledger');
  const words = useLedgerWords();
  const project = useProject((one) => one);
  const name = useWorkbenchState((state) => state.head.name);
  const [now] = useState(clock.now);
  const [asked, setAsked] = useState<Id | null>(null);
  const portfolios = Object.values(project.portfolios).sort(byPosition);
  const withChoice = portfolios.filter(({ id }) =>
    Object.values(project.portfolioActions).some(({ portfolioId }) => portfolioId === id),
  );
  const shown = portfolios.find(({ id }) => id === asked)?.id ?? asked ?? withChoice[0]?.id ?? planned;
  const scope = scopeOf(project, shown === planned ? null : shown);
  const ledger = ledgerOf(project, scope, now);
  const isEmpty =
    ledger.insights.value === 0 && scope.actions.length === 0 && Object.keys(project.metrics).length === 0;

  return (
    <div className={styles.room}>
      <div className={styles.page}>
        <header className={styles.header}>
          <div className={styles.titles}>
            <h2 className={styles.title}>{t('title')}</h2>
            <p className={styles.note}>{t('asOf', { name, day: words.day(now) })}</p>
          </div>
          <Select
            className={styles.scope}
            label={t('scope')}
            value={shown}
            options={[
              { value: planned, label: t('allPlanned') },
              ...portfolios.map((one) => ({ value: one.id, label: t('choiceOf', { name: one.name }) })),
            ]}
            onChange={setAsked}
          />
        </header>
        {isEmpty ? (
          <EmptyState icon={ReceiptText} title={t('emptyTitle')} text={t('emptyText')} />
        ) : (
          <LedgerPage ledger={ledger} months={scope.months} />
        )}
      </div>
    </div>
  );
}
