import { useTranslation } from 'react-i18next';
import { removedOf } from '../../../shared/analysis/portfolio/model.ts';
import type { Plan } from '../../../shared/analysis/portfolio/model.ts';
import type { PortfolioProblem } from '../../../shared/analysis/portfolio/problemOf.ts';
import { nextStep, reasonsOf } from '../../../shared/analysis/portfolio/reasonsOf.ts';
import { Check } from '../../ui/icons.ts';
import { useReasonText, useWords } from './useWords.ts';
import styles from './PortfolioRoom.module.css';

interface PlanTableProps {
  readonly problem: PortfolioProblem;
  readonly plan: Plan;
  /** The frontier, as far as it is known. */
  readonly plans: readonly Plan[];
  readonly money: (minor: number) => string;
}

/** A set of actions: which are in and why, what it comes to, what more money would bring, and what it leaves. */
export function PlanTable({ problem, plan, plans, money }: PlanTableProps) {
  const { t } = useTranslation('portfolio');
  const { number, percent } = useWords();
  const { actions, pains, model } = problem;
  const titleOf = (place: number): string => actions[place]?.title ?? '';
  const reasonText = useReasonText(titleOf);
  const reasons = reasonsOf(model, plan);
  const chosen = new Set(plan.actions);
  const inFirst = actions
    .map((action, place) => ({ action, place, isIn: chosen.has(place) }))
    .sort((one, other) => Number(other.isIn) - Number(one.isIn) || one.place - other.place);
  const next = nextStep(plans, plan);
  const weights = model.pains.reduce((sum, { weight }) => sum + weight, 0);
  const left = pains
    .map((pain, place) => {
      const facts = model.pains[place] ?? { weight: 0, shares: [] };
      return { pain, weight: facts.weight, removed: removedOf(facts, chosen) };
    })
    .filter(({ removed }) => removed < 1 - 1e-9)
    .sort((one, other) => other.weight * (1 - other.removed) - one.weight * (1 - one.removed));
  const names = (places: readonly number[]): string => places.map(titleOf).join(' · ');

  return (
    <>
      <h3 className={styles.heading}>{t('set')}</h3>
      <dl className={styles.totals}>
        <div>
          <dt>{t('cost')}</dt>
          <dd>{money(plan.cost)}</dd>
        </div>
        <div>
          <dt>{t('effort')}</dt>
          <dd>{number(plan.effort)}</dd>
        </div>
        <div>
          <dt>{t('effect')}</dt>
          <dd>{t('effectOf', { effect: number(plan.effect), whole: number(weights) })}</dd>
        </div>
      </dl>
      {next !== null && (
        <p className={styles.note}>
          {t('next', { cost: money(next.cost), effect: number(next.effect), joining: names(next.joining) })}
          {next.leaving.length > 0 && ` ${t('nextLeaving', { leaving: names(next.leaving) })}`}
        </p>
      )}
      <table className={styles.table} aria-label={t('set')}>
        <thead>
          <tr>
            <th scope="col">{t('inSet')}</th>
            <th scope="col">{t('action')}</th>
            <th scope="col">{t('reason')}</th>
            <th scope="col" className={styles.figure}>
              {t('cost')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('effort')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inFirst.map(({ action, place, isIn }) => {
            const reason = reasons[place];
            return (
              <tr key={action.id} data-in={isIn}>
                <td>
                  {isIn && <Check size={14} aria-hidden />} {isIn ? t('in') : t('out')}
                </td>
                <th scope="row">{action.title}</th>
                <td>{reason !== undefined && reasonText(reason)}</td>
                <td className={styles.figure}>{money(model.costs[place] ?? 0)}</td>
                <td className={styles.figure}>{number(model.efforts[place] ?? 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3 className={styles.heading}>{t('left')}</h3>
      {left.length === 0 ? (
        <p className={styles.note}>{t('nothingLeft')}</p>
      ) : (
        <table className={styles.table} aria-label={t('left')}>
          <thead>
            <tr>
              <th scope="col">{t('pain')}</th>
              <th scope="col" className={styles.figure}>
                {t('weight')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('removed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {left.map(({ pain, weight, removed }) => (
              <tr key={pain.id}>
                <th scope="row">{pain.words}</th>
                <td className={styles.figure}>{number(weight)}</td>
                <td className={styles.figure}>{percent(removed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
