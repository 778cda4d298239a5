import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { effectPer } from '../../../shared/analysis/ledger/effectOf.ts';
import { ledgerStates } from '../../../shared/analysis/ledger/ledgerOf.ts';
import type { Ledger } from '../../../shared/analysis/ledger/ledgerOf.ts';
import { unknownLink } from '../../../shared/analysis/ledger/painsByLink.ts';
import { minorDigits, currencyOf } from '../../../shared/model/currencies.ts';
import { cleanLine } from '../../../shared/model/text.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Figure } from './Figure.tsx';
import styles from './LedgerRoom.module.css';
import { RatioChart } from './RatioChart.tsx';
import { useLedgerWords } from './useLedgerWords.ts';

interface LedgerPageProps {
  readonly ledger: Ledger;
  readonly months: number;
}

export function LedgerPage({ ledger, months }: LedgerPageProps) {
  const { t } = useTranslation('ledger');
  return (
    <div className={styles.parts}>
      <Ratio ledger={ledger} />
      <Part title={t('pains')} note={t('painsNote')}>
        {ledgerStates.map((state) => (
          <Figure
            key={state}
            title={t(`state-${state}`)}
            figure={ledger.states[state]}
            bar={partOf(ledger.states[state].value, ledger.insights.value)}
            tone={state === 'praised' ? 'praise' : state === 'accepted' ? 'plain' : 'pain'}
          />
        ))}
        <Figure title={t('praises')} figure={ledger.praises} />
        <Figure title={t('insights')} figure={ledger.insights} />
      </Part>
      <Spending ledger={ledger} months={months} />
      <Heaviest ledger={ledger} />
      <Links ledger={ledger} />
      <Part title={t('promises')} note={t('promisesNote')}>
        <Figure title={t('kept')} figure={ledger.promisesKept} />
        <Figure title={t('broken')} figure={ledger.promisesBroken} />
        <Figure title={t('promisesOpen')} figure={ledger.promisesOpen} />
      </Part>
      <Proved ledger={ledger} />
      <Felt ledger={ledger} />
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly note?: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Part({ title, note, isWide = false, children }: PartProps) {
  return (
    <section className={styles.part} data-wide={isWide ? '' : undefined} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

function Ratio({ ledger: { ratio, overTime } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const words = useLedgerWords();
  const past = overTime.moments.slice(0, -1).reverse();
  return (
    <Part title={t('ratio')} note={t('ratioNote')} isWide>
      <div className={styles.ratio}>
        <div>
          <RatioChart moments={overTime.moments} />
          {past.length === 0 && <p className={styles.note}>{t('noPast')}</p>}
          {overTime.undated > 0 && <p className={styles.note}>{t('undated', { count: overTime.undated })}</p>}
        </div>
        <div>
          <Figure title={t('ratioNow')} figure={ratio} bar={ratio.value ?? 0} tone="praise" />
          {past.map(({ at, figure }) => (
            <Figure key={at} title={words.day(at)} figure={figure} bar={figure.value ?? 0} tone="praise" />
          ))}
        </div>
      </div>
    </Part>
  );
}

function Spending({ ledger, months }: LedgerPageProps) {
  const { t } = useTranslation('ledger');
  const words = useLedgerWords();
  const currency = useProject(currencyOf);
  const per = words.print(effectPer * 10 ** minorDigits(currency), { of: 'money' });
  return (
    <Part title={t('spending')} note={t('spendingNote', { count: months })}>
      <Figure title={t('total', { count: months })} figure={ledger.total} />
      {(['done', 'underWay', 'ahead'] as const).map((one) => (
        <Figure
          key={one}
          title={t(one)}
          figure={ledger[one]}
          bar={partOf(ledger[one].value, ledger.total.value)}
        />
      ))}
      <Figure title={t('oneOff')} figure={ledger.oneOff} />
      <Figure title={t('running')} figure={ledger.running} />
      <Figure title={t('effort')} figure={ledger.effort} />
      <h4 className={styles.inner}>{t('served')}</h4>
      <p className={styles.note}>{t('servedNote')}</p>
      <Figure title={t('peopleHurt')} figure={ledger.peopleHurt} />
      <Figure title={t('peopleServed')} figure={ledger.peopleServed} />
      <Figure title={t('effect', { per })} figure={ledger.effect} />
    </Part>
  );
}

function Heaviest({ ledger: { heaviest, unweighed } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const most = heaviest[0]?.figure.value ?? 0;
  return (
    <Part title={t('heaviest')} note={t('heaviestNote')}>
      {heaviest.map(({ insight, figure }) => (
        <Figure
          key={insight.id}
          title={cleanLine(insight.words, 160) || t('unnamed')}
          figure={figure}
          bar={partOf(figure.value, most)}
          tone="pain"
        />
      ))}
      {heaviest.length === 0 && <p className={styles.note}>{t('noneHeavy')}</p>}
      <Figure title={t('unweighed')} figure={unweighed} />
    </Part>
  );
}

function Links({ ledger: { links, customerPains, businessPains } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const participants = useProject((project) => project.participants);
  return (
    <Part title={t('links')} note={t('linksNote')}>
      {links.map(({ participantId, figure }) => (
        <Figure
          key={participantId}
          title={
            participantId === unknownLink
              ? t('unknownLink')
              : participants[participantId]?.name || t('unnamed')
          }
          figure={figure}
          bar={partOf(figure.value, customerPains.value)}
          tone={participantId === unknownLink ? 'plain' : 'pain'}
        />
      ))}
      {links.length === 0 && <p className={styles.note}>{t('noPains')}</p>}
      <Figure title={t('customerPains')} figure={customerPains} />
      <Figure title={t('businessPains')} figure={businessPains} />
    </Part>
  );
}

function Proved({ ledger: { proved } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const { print } = useLedgerWords();
  return (
    <Part title={t('proved')} note={t('provedNote')}>
      {proved.length === 0 && <p className={styles.note}>{t('noneProved')}</p>}
      {proved.map(({ insight, metric, before, now, change }) => (
        <div key={metric.id} className={styles.proof}>
          <p className={styles.quote}>
            {cleanLine(insight.wordsNow === '' ? insight.words : insight.wordsNow, 200)}
          </p>
          <Figure
            title={metric.name}
            figure={change}
            note={t('fromTo', {
              before: print(before.value, change.unit),
              now: print(now.value, change.unit),
            })}
          />
        </div>
      ))}
    </Part>
  );
}

function Felt({ ledger: { felt } }: { readonly ledger: Ledger }) {
  const { t } = useTranslation('ledger');
  const maps = useProject((project) => project.maps);
  return (
    <Part title={t('felt')} note={t('feltNote')}>
      {felt.length === 0 && <p className={styles.note}>{t('nobodyFeels')}</p>}
      {felt.map(({ mapId, customers, business }) => (
        <div key={mapId}>
          <h4 className={styles.inner}>{maps[mapId]?.name || t('unnamed')}</h4>
          <Figure title={t('customers')} figure={customers} />
          <Figure title={t('business')} figure={business} />
        </div>
      ))}
    </Part>
  );
}

function partOf(value: number | null, whole: number | null): number {
  return value === null || whole === null || whole === 0 ? 0 : value / whole;
}
