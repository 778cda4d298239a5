import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kanoCategories, kanoCategory, kanoOf } from '../../../shared/analysis/priorities/kano.ts';
import { setKanoAnswers } from '../../../shared/commands/setKanoAnswers.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { kanoReplies } from '../../../shared/model/insightRecords.ts';
import type { KanoAnswer } from '../../../shared/model/insightRecords.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, Trash2 } from '../../ui/icons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Insight.module.css';

const mostAnswers = 1_000_000;

/** Kano's pair of questions: what was answered and how often, and what it makes of the matter. */
export function Kano({ insightId }: { readonly insightId: Id }) {
  const { t } = useTranslation('insightDetails');
  const answers = useProject((project) => project.kanoAnswers);
  const own = useMemo(
    () =>
      Object.values(answers)
        .filter((one) => one.insightId === insightId)
        .sort((one, other) => placeOf(one) - placeOf(other)),
    [answers, insightId],
  );
  return (
    <section className={styles.part} aria-labelledby="insight-kano">
      <h3 id="insight-kano">{t('kano')}</h3>
      {own.length === 0 ? (
        <p className={styles.small}>{t('noKano')}</p>
      ) : (
        <>
          <Outcome answers={own} />
          <ul className={styles.pieces}>
            {own.map((answer) => (
              <AnswerRow key={answer.id} answer={answer} />
            ))}
          </ul>
        </>
      )}
      <AddAnswers insightId={insightId} known={own} />
    </section>
  );
}

/** In which order the 25 pairs stand: as in the table of the book, row by row. */
function placeOf({ functional, dysfunctional }: KanoAnswer): number {
  return kanoReplies.indexOf(functional) * kanoReplies.length + kanoReplies.indexOf(dysfunctional);
}

function Outcome({ answers }: { readonly answers: readonly KanoAnswer[] }) {
  const { t } = useTranslation(['insightDetails', 'actionList']);
  const language = useLanguage();
  const { category, counts, better, worse } = kanoOf(answers);
  const number = new Intl.NumberFormat(localeOf(language));
  const share = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const given = kanoCategories.filter((one) => counts[one] > 0);
  const all = given.reduce((sum, one) => sum + counts[one], 0);
  return (
    <div className={styles.outcome} role="status">
      {category !== null && (
        <strong>
          {t('kanoMost', {
            category: t(`actionList:kano-${category}`),
            most: number.format(counts[category]),
            all: number.format(all),
          })}
        </strong>
      )}
      <span className={styles.small}>
        {given
          .map((one) =>
            t('kanoCount', { category: t(`actionList:kano-${one}`), n: number.format(counts[one]) }),
          )
          .join(' · ')}
      </span>
      {better !== null && worse !== null && (
        <span className={styles.small}>
          {t('kanoCoefficients', { better: share.format(better), worse: share.format(worse) })}
        </span>
      )}
    </div>
  );
}

function AnswerRow({ answer }: { readonly answer: KanoAnswer }) {
  const { t } = useTranslation(['insightDetails', 'actionList']);
  const workbench = useWorkbench();
  const { insightId, functional, dysfunctional } = answer;
  const pair = t('kanoPair', { there: t(`kano-${functional}`), missing: t(`kano-${dysfunctional}`) });
  const set = (count: number) => {
    workbench.run(setKanoAnswers, { insightId, functional, dysfunctional, count });
  };
  return (
    <li className={styles.answer}>
      <span className={styles.pieceBody}>
        <span>{pair}</span>
        <span className={styles.small}>{t(`actionList:kano-${kanoCategory(answer)}`)}</span>
      </span>
      <NumberField
        label={t('kanoHowMany', { pair })}
        isLabelHidden
        className={styles.howMany ?? ''}
        value={answer.count}
        min={1}
        max={mostAnswers}
        step={1}
        onChange={(count) => {
          if (count !== null) set(count);
        }}
      />
      <IconButton
        icon={Trash2}
        size="small"
        label={t('deleteKano', { pair })}
        onPress={() => {
          set(0);
        }}
      />
    </li>
  );
}

/** What one pair of questions was answered, and by how many: more of a pair that is there already are counted on. */
function AddAnswers({ insightId, known }: { readonly insightId: Id; readonly known: readonly KanoAnswer[] }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const [functional, setFunctional] = useState<KanoAnswer['functional'] | null>(null);
  const [dysfunctional, setDysfunctional] = useState<KanoAnswer['dysfunctional'] | null>(null);
  const [count, setCount] = useState<number | null>(1);
  const options = kanoReplies.map((value) => ({ value, label: t(`kano-${value}`) }));
  const isWhole = functional !== null && dysfunctional !== null && count !== null;
  const add = () => {
    if (!isWhole) return;
    const same = known.find((one) => one.functional === functional && one.dysfunctional === dysfunctional);
    const sum = Math.min((same?.count ?? 0) + count, mostAnswers);
    if (!workbench.run(setKanoAnswers, { insightId, functional, dysfunctional, count: sum })) return;
    setFunctional(null);
    setDysfunctional(null);
    setCount(1);
  };
  return (
    <div className={styles.addAnswers} role="group" aria-label={t('addKano')}>
      <Select
        label={t('kanoFunctional')}
        placeholder={t('choose')}
        value={functional}
        options={options}
        onChange={setFunctional}
      />
      <Select
        label={t('kanoDysfunctional')}
        placeholder={t('choose')}
        value={dysfunctional}
        options={options}
        onChange={setDysfunctional}
      />
      <NumberField
        label={t('kanoTimes')}
        value={count}
        min={1}
        max={mostAnswers}
        step={1}
        onChange={setCount}
      />
      <Button icon={Plus} isDisabled={!isWhole} onPress={add}>
        {t('addKano')}
      </Button>
    </div>
  );
}
