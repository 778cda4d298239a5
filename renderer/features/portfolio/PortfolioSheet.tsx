import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clashOf } from '../../../shared/analysis/portfolio/clashOf.ts';
import { planOf } from '../../../shared/analysis/portfolio/model.ts';
import type { Plan } from '../../../shared/analysis/portfolio/model.ts';
import { problemOf } from '../../../shared/analysis/portfolio/problemOf.ts';
import { keepChoice } from '../../../shared/commands/keepChoice.ts';
import type { Portfolio } from '../../../shared/model/actionRecords.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { FrontierChart } from './FrontierChart.tsx';
import { FrontierTable } from './FrontierTable.tsx';
import { LimitFields } from './LimitFields.tsx';
import { MissingNotes } from './MissingNotes.tsx';
import { PlanTable } from './PlanTable.tsx';
import { useClashText } from './useClashText.ts';
import { useComputation } from './useComputation.ts';
import { useWords } from './useWords.ts';
import styles from './PortfolioRoom.module.css';

/** One portfolio: its limits, the best set within them, and the frontier around it. */
export function PortfolioSheet({ portfolio }: { readonly portfolio: Portfolio }) {
  const { t } = useTranslation(['portfolio', 'common']);
  const { money, number, percent } = useWords();
  const workbench = useWorkbench();
  const project = useProject((one) => one);
  const problem = useMemo(() => problemOf(project, portfolio), [project, portfolio]);
  const { model, actions } = problem;
  // The same figures give the same sets: an edit that changes none of them leaves the outcome standing.
  const key = useMemo(() => JSON.stringify([model, actions.map(({ id }) => id)]), [model, actions]);
  const { computed, isRunning, start, stop } = useComputation();
  const [picked, setPicked] = useState<{ readonly of: unknown; readonly index: number } | null>(null);
  const clashText = useClashText(problem);

  const kept = useMemo(() => {
    const ids = new Set(
      Object.values(project.portfolioActions).flatMap((one) =>
        one.portfolioId === portfolio.id ? [one.actionId] : [],
      ),
    );
    return actions.flatMap(({ id }, place) => (ids.has(id) ? [place] : []));
  }, [project.portfolioActions, portfolio.id, actions]);

  const current = computed?.key === key ? computed : null;
  const state = current?.state ?? null;
  const plans = useMemo(
    () => (state?.frontier?.plans ?? []).map((set) => planOf(model, set)),
    [state?.frontier, model],
  );
  const chosen = state?.choice?.actions ?? null;
  const best = useMemo(() => (chosen === null ? null : planOf(model, chosen)), [chosen, model]);
  const pickedPlan = picked !== null && picked.of === computed ? (plans[picked.index] ?? null) : null;
  const keptPlan = kept.length > 0 ? planOf(model, kept) : null;
  const shown: Plan | null = pickedPlan ?? best ?? keptPlan;
  const index = plans.findIndex((plan) => plan.cost === shown?.cost);
  const pick = (place: number) => {
    setPicked({ of: computed, index: place });
  };
  const clash = clashOf(model);

  const headline = (): string => {
    if (state?.stage === 'failed') return t('failed');
    if (pickedPlan !== null) return t('isPicked');
    const choice = state?.choice ?? null;
    if (choice === null) {
      if (current?.isStopped === true) {
        const known = state?.known ?? null;
        if (known === null) return t('stopped');
        return t('stoppedBetween', { effect: number(known.effect), bound: number(known.bound) });
      }
      return keptPlan === null || isRunning ? '' : t('isKept');
    }
    if (choice.isProved) return t('isExact');
    if (best === null) return t('noneInTime');
    const gap = choice.bound > 0 ? (choice.bound - best.effect) / choice.bound : 0;
    // Rounded up: it may be no more than what is said.
    return t('notExact', { gap: percent(Math.ceil(gap * 1000) / 1000) });
  };

  return (
    <div className={styles.sheet}>
      <LimitFields portfolio={portfolio} />
      <MissingNotes problem={problem} />
      <div className={styles.bar}>
        <Button
          tone="primary"
          isDisabled={clash !== null || problem.isTooLarge || actions.length === 0}
          isPending={isRunning}
          onPress={() => start(key, model)}
        >
          {t('compute')}
        </Button>
        {isRunning && <Button onPress={stop}>{t('common:cancel')}</Button>}
        {shown !== null && (
          <Button
            onPress={() => {
              workbench.run(keepChoice, {
                portfolioId: portfolio.id,
                actionIds: shown.actions.flatMap((place) => actions[place]?.id ?? []),
              });
            }}
          >
            {t('keep')}
          </Button>
        )}
        <span role="group" aria-live="polite" aria-label={t('outcome')} className={styles.headline}>
          {actions.length === 0 ? t('noActions') : clash === null ? headline() : clashText(clash)}
          {problem.isTooLarge && t('tooLarge')}
        </span>
      </div>
      {isRunning && (
        <ProgressBar
          label={
            state?.stage === 'frontier'
              ? t('seekingFrontier', { count: state.frontier?.count ?? 0 })
              : state?.known === null || state === null
                ? t('seeking')
                : t('seekingBetween', {
                    effect: number(state.known.effect),
                    bound: number(state.known.bound),
                  })
          }
          percent={state?.stage === 'frontier' ? Math.round((state.frontier?.settled ?? 0) * 100) : null}
        />
      )}
      {computed !== null && current === null && <p className={styles.note}>{t('outdated')}</p>}
      {plans.length > 0 && (
        <section aria-label={t('frontier')}>
          <h3 className={styles.heading}>{t('frontier')}</h3>
          <p className={styles.note}>
            {state?.frontier?.isComplete === true
              ? t('frontierWhole', { count: plans.length })
              : t('frontierPart', { count: plans.length, settled: percent(state?.frontier?.settled ?? 0) })}
          </p>
          <FrontierChart plans={plans} index={index} budget={model.budget} onPick={pick} />
          <FrontierTable plans={plans} index={index} onPick={pick} />
        </section>
      )}
      {shown !== null && <PlanTable problem={problem} plan={shown} plans={plans} money={money} />}
    </div>
  );
}
