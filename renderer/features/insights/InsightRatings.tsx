import { useTranslation } from 'react-i18next';
import { peopleHurt } from '../../../shared/analysis/insights/peopleHurt.ts';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import type { InsightFields } from '../../../shared/commands/editInsightFields.ts';
import { bases } from '../../../shared/model/kinds.ts';
import type { Insight } from '../../../shared/model/records.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './Insight.module.css';

const before = ['severity', 'occurrence', 'detection'] as const;
const after = ['severityAfter', 'occurrenceAfter', 'detectionAfter'] as const;

/** How much an insight weighs: whom it hurts, how important it is to them, and its risk before and after. */
export function InsightRatings({ insight }: { readonly insight: Insight }) {
  const { t } = useTranslation(['insightDetails', 'insights']);
  const workbench = useWorkbench();
  const language = useLanguage();
  const hurt = useProject((project) => project);
  const people = peopleHurt(hurt, insight.id);
  const number = (value: number) =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value);
  const edit = (fields: InsightFields) => {
    workbench.run(editInsightFields, { insightId: insight.id, fields });
  };
  const share = insight.affected?.share ?? null;
  const basis = insight.affected?.basis ?? 'assumed';
  return (
    <section className={styles.part} aria-labelledby="insight-weight">
      <h3 id="insight-weight">{t('weight')}</h3>
      <div className={styles.pair}>
        <NumberField
          label={t('affected')}
          value={share}
          min={0}
          max={1}
          step={0.01}
          formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
          onChange={(value) => {
            edit({ affected: value === null ? null : { share: value, basis } });
          }}
        />
        {share !== null && (
          <div className={styles.choice}>
            <span aria-hidden>{t('basis')}</span>
            <SegmentedControl
              label={t('affectedBasis')}
              value={basis}
              segments={bases.map((one) => ({ value: one, label: t(`insights:${one}`) }))}
              onChange={(chosen) => {
                edit({ affected: { share, basis: chosen } });
              }}
            />
          </div>
        )}
      </div>
      <p className={styles.small}>
        {people === null
          ? t('peopleUnknown')
          : t('people', {
              people: number(people.perMonth),
              volume: number(people.volume),
              basis: t(`insights:${people.basis}`),
            })}
      </p>
      <div className={styles.pair}>
        {(['importance', 'satisfaction'] as const).map((key) => (
          <NumberField
            key={key}
            label={t(key)}
            value={insight[key]}
            min={0}
            max={10}
            step={1}
            onChange={(value) => {
              edit({ [key]: value });
            }}
          />
        ))}
      </div>
      {(insight.polarity === 'pain' ? [before, after] : []).map((keys) => (
        <fieldset key={keys[0]} className={styles.risk}>
          <legend>{t(keys === before ? 'riskBefore' : 'riskAfter')}</legend>
          <div className={styles.triple}>
            {keys.map((key) => (
              <NumberField
                key={key}
                label={t(key)}
                value={insight[key]}
                min={1}
                max={10}
                step={1}
                onChange={(value) => {
                  edit({ [key]: value === null ? null : Math.round(value) });
                }}
              />
            ))}
          </div>
          <output className={styles.small}>{riskText(keys.map((key) => insight[key]))}</output>
        </fieldset>
      ))}
    </section>
  );

  function riskText(ratings: readonly (number | null)[]): string {
    const known = ratings.flatMap((one) => one ?? []);
    if (known.length < 3) return t('riskUnknown');
    return t('risk', {
      product: known.reduce((product, one) => product * one, 1),
      ratings: known.join(' × '),
    });
  }
}
