import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../../shared/analysis/portfolio/reasonsOf.ts';
import { printMoney } from '../../../shared/figures/printMoney.ts';
import { currencyOf } from '../../../shared/model/currencies.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';

export interface Words {
  readonly money: (minor: number) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
}

/** How sums, figures and shares are written here. */
export function useWords(): Words {
  const language = useLanguage();
  const currency = useProject(currencyOf);
  return useMemo(() => {
    const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
    return {
      money: (minor) => printMoney(minor, currency, language),
      number: (value) => number.format(value),
      percent: (share) => percent.format(share),
    };
  }, [language, currency]);
}

/** Why an action is in or out, as a sentence. `titleOf`: the title of an action of the model. */
export function useReasonText(titleOf: (action: number) => string): (reason: Reason) => string {
  const { t } = useTranslation('portfolio');
  const { money, number } = useWords();
  return (reason) => {
    switch (reason.kind) {
      case 'serves':
        return t('why-serves', { effect: number(reason.effect) });
      case 'needed':
      case 'excluded':
      case 'dominated':
        return t(`why-${reason.kind}`, { name: titleOf(reason.by) });
      case 'money':
        return t('why-money', { missing: money(reason.missing) });
      case 'days':
        return t('why-days', { missing: number(reason.missing) });
      default:
        return t(`why-${reason.kind}`);
    }
  };
}
