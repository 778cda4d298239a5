import { useTranslation } from 'react-i18next';
import type { Clash } from '../../../shared/analysis/portfolio/clashOf.ts';
import type { PortfolioProblem } from '../../../shared/analysis/portfolio/problemOf.ts';
import { useWords } from './useWords.ts';

/** Why the must-haves cannot be had, as a sentence. */
export function useClashText({ actions }: PortfolioProblem): (clash: Clash) => string {
  const { t } = useTranslation('portfolio');
  const { money, number } = useWords();
  const titleOf = (place: number): string => actions[place]?.title ?? '';
  return (clash) => {
    switch (clash.kind) {
      case 'barred':
        return t('clash-barred', { name: titleOf(clash.action) });
      case 'excluded':
        return t('clash-excluded', { name: titleOf(clash.one), other: titleOf(clash.other) });
      case 'money':
        return t('clash-money', { missing: money(clash.missing) });
      case 'days':
        return t('clash-days', { missing: number(clash.missing) });
    }
  };
}
