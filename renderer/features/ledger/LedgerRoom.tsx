import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ledgerOf, ledgerStates, scopeOf, unknownLink } from '../../../shared/analysis/ledger/ledgerOf.ts';
import { provedPraises } from '../../../shared/analysis/ledger/provedPraises.ts';
import { printMoney } from '../../../shared/figures/printMoney.ts';
import { currencyOf } from '../../../shared/model/currencies.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { Figure } from './Figure.tsx';
import styles from './LedgerRoom.module.css';

const planned = 'planned';

/** The page for whoever pays: what it costs, whom it helps, what is proved. Every figure opens what it is the sum of. */
export function LedgerRoom() {
  const { t } = useTranslation(['ledger', 'insights']);
  const language = useLanguage();
  const project = useProject((one) => one);
  const currency = currencyOf(project);
  const [asked, setAsked] = useState<Id | null>(null);
  const portfolios = Object.values(project.portfolios).sort(byPosition);
  const withChoice = portfolios.filter(({ id }) =>
    Object.values(project.portfolioActions).some(({ portfolioId }) => portfolioId === id),
  );
  const shown = asked ?? withChoice[0]?.id ?? planned;
  const scope = scopeOf(project, shown === planned ? null : shown);
  const ledger = ledgerOf(project, scope);
  const proved = provedPraises(project);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const money = (minor: number): string => printMoney(minor, currency, language);
  const count = (value: number): string => number.format(value);
  const ratio = ledger.insights.value === 0 ? null : ledger.praises.value / ledger.insights.value;

  return (
    <div className={styles.room}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('title')}</h2>
        <Select
          className={styles.scope}
          label={t('scope')}
          value={shown}
          options={[
            { value: planned, label: t('allPlanned') },
            ...portfolios.map(({ id, name }) => ({ value: id, label: t('choiceOf', { name }) })),
          ]}
          onChange={setAsked}
        />
      </header>
      {ledger.insights.value === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <div className={styles.parts}>
          <section aria-label={t('pains')}>
            <h3 className={styles.heading}>{t('pains')}</h3>
            {ledgerStates.map((state) => (
              <Figure key={state} title={t(`state-${state}`)} figure={ledger.states[state]} print={count} />
            ))}
            <Figure
              title={t('praises')}
              figure={ledger.praises}
              print={count}
              {...(ratio !== null && { note: t('ratio', { ratio: percent.format(ratio) }) })}
            />
            <Figure title={t('insights')} figure={ledger.insights} print={count} />
          </section>
          <section aria-label={t('spending')}>
            <h3 className={styles.heading}>{t('spending')}</h3>
            {scope.actions.length === 0 && <p className={styles.note}>{t('noActions')}</p>}
            <Figure title={t('oneOff')} figure={ledger.oneOff} print={money} />
            <Figure title={t('running')} figure={ledger.running} print={money} />
            <Figure title={t('total', { count: scope.months })} figure={ledger.total} print={money} />
            <Figure title={t('effort')} figure={ledger.effort} print={count} />
          </section>
          <section aria-label={t('served')}>
            <h3 className={styles.heading}>{t('served')}</h3>
            <Figure title={t('peopleHurt')} figure={ledger.peopleHurt} print={count} />
            <Figure title={t('peopleServed')} figure={ledger.peopleServed} print={count} />
            <Figure title={t('heaviest')} figure={ledger.heaviest} print={count} />
          </section>
          <section aria-label={t('promises')}>
            <h3 className={styles.heading}>{t('promises')}</h3>
            <Figure title={t('kept')} figure={ledger.promisesKept} print={count} />
            <Figure title={t('broken')} figure={ledger.promisesBroken} print={count} />
          </section>
          <section aria-label={t('links')}>
            <h3 className={styles.heading}>{t('links')}</h3>
            {ledger.links.length === 0 && <p className={styles.note}>{t('noPains')}</p>}
            {ledger.links.map(({ participantId, figure }) => (
              <Figure
                key={participantId}
                title={
                  participantId === unknownLink
                    ? t('unknownLink')
                    : (project.participants[participantId]?.name ?? '')
                }
                figure={figure}
                print={count}
              />
            ))}
          </section>
          <section aria-label={t('proved')}>
            <h3 className={styles.heading}>{t('proved')}</h3>
            {proved.length === 0 ? (
              <p className={styles.note}>{t('noneProved')}</p>
            ) : (
              <ul className={styles.proofs}>
                {proved.map(({ insight, metric, before, now }) => (
                  <li key={metric.id}>
                    <span>{insight.wordsNow === '' ? insight.words : insight.wordsNow}</span>
                    <span className={styles.note}>
                      {t('fromTo', {
                        name: metric.name,
                        before: count(before.value),
                        now: count(now.value),
                        unit: metric.unit,
                        beforeBasis: t(`insights:${before.basis}`),
                        nowBasis: t(`insights:${now.basis}`),
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </div>
      )}
    </div>
  );
}
