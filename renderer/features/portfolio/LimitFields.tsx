import { useTranslation } from 'react-i18next';
import { editPortfolio } from '../../../shared/commands/editPortfolio.ts';
import type { EditPortfolio } from '../../../shared/commands/editPortfolio.ts';
import { parseMoney } from '../../../shared/figures/parseMoney.ts';
import { weighings } from '../../../shared/model/actionRecords.ts';
import type { Portfolio } from '../../../shared/model/actionRecords.ts';
import { currencyOf, minorDigits } from '../../../shared/model/currencies.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { ParsedField } from '../../ui/ParsedField.tsx';
import { Select } from '../../ui/Select.tsx';
import { useWords } from './useWords.ts';
import styles from './PortfolioRoom.module.css';

/** What a portfolio may cost, and what its pains are weighed by. */
export function LimitFields({ portfolio }: { readonly portfolio: Portfolio }) {
  const { t } = useTranslation('portfolio');
  const { money } = useWords();
  const workbench = useWorkbench();
  const currency = useProject(currencyOf);
  const set = (fields: EditPortfolio['fields']) => {
    workbench.run(editPortfolio, { portfolioId: portfolio.id, fields });
  };
  return (
    <div className={styles.fields}>
      <CommittedField
        label={t('name')}
        value={portfolio.name}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(name) => set({ name })}
      />
      <ParsedField
        label={t('budget')}
        text={portfolio.budget === null ? '' : money(portfolio.budget)}
        placeholder={t('noLimit')}
        parse={(text) => parseMoney(text, minorDigits(currency))}
        error={t('notAnAmount')}
        onCommit={(budget) => set({ budget })}
      />
      <NumberField
        label={t('days')}
        value={portfolio.days}
        min={0}
        max={limits.days}
        placeholder={t('noLimit')}
        onChange={(days) => set({ days })}
      />
      <NumberField
        label={t('months')}
        value={portfolio.months}
        min={0}
        max={1200}
        step={1}
        onChange={(months) => set({ months: months ?? 0 })}
      />
      <Select
        label={t('weighing')}
        value={portfolio.weighing}
        options={weighings.map((value) => ({ value, label: t(`weigh-${value}`) }))}
        onChange={(weighing) => set({ weighing })}
      />
    </div>
  );
}
