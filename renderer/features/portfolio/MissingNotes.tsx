import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioProblem } from '../../../shared/analysis/portfolio/problemOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './PortfolioRoom.module.css';

/** What was taken where nothing is said: a set can only be as good as what it is computed from. */
export function MissingNotes({ problem }: { readonly problem: PortfolioProblem }) {
  const { t } = useTranslation('portfolio');
  const [isOpen, setIsOpen] = useState(false);
  const { actions, pains, withoutCost, withoutEffort, withoutEffect, unweighed } = problem;
  const titles = (ids: readonly Id[]) =>
    actions.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  const lists = [
    { title: t('noCost'), names: titles(withoutCost) },
    { title: t('noEffort'), names: titles(withoutEffort) },
    { title: t('noShare'), names: titles(withoutEffect) },
  ].filter(({ names }) => names.length > 0);
  const weights = pains.filter(({ id }) => unweighed.has(id));
  const count = lists.reduce((sum, { names }) => sum + names.length, weights.length);
  if (count === 0) return null;
  return (
    <Disclosure
      title={t('missing')}
      summary={t('missingCount', { count })}
      isOpen={isOpen}
      onToggle={setIsOpen}
    >
      <ul className={styles.notes}>
        {lists.map(({ title, names }) => (
          <li key={title}>
            {title} {names.join(' · ')}
          </li>
        ))}
        {weights.map((pain) => (
          <li key={pain.id}>
            {t('noWeight', {
              name: pain.words,
              figures: (unweighed.get(pain.id) ?? []).map((one) => t(`figure-${one}`)).join(' · '),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
