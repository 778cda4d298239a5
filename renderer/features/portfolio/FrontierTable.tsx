import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/analysis/portfolio/model.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from './useWords.ts';
import styles from './PortfolioRoom.module.css';

interface FrontierTableProps {
  readonly plans: readonly Plan[];
  readonly index: number;
  readonly onPick: (index: number) => void;
}

/** So many rows at a time: thousands of them would take long to lay out. */
const page = 200;

/** What the chart shows, as a table. */
export function FrontierTable({ plans, index, onPick }: FrontierTableProps) {
  const { t } = useTranslation('portfolio');
  const { money, number } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [rows, setRows] = useState(page);
  return (
    <Disclosure title={t('asTable')} isOpen={isOpen} onToggle={setIsOpen}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.figure}>
              {t('cost')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('effort')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('effect')}
            </th>
            <th scope="col" className={styles.figure}>
              {t('actionCount')}
            </th>
            <th scope="col">{t('pickColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {plans.slice(0, rows).map((plan, place) => (
            <tr key={plan.cost} aria-current={place === index ? 'true' : undefined}>
              <td className={styles.figure}>{money(plan.cost)}</td>
              <td className={styles.figure}>{number(plan.effort)}</td>
              <td className={styles.figure}>{number(plan.effect)}</td>
              <td className={styles.figure}>{number(plan.actions.length)}</td>
              <td>
                <Button
                  size="small"
                  aria-label={t('pick', { cost: money(plan.cost) })}
                  onPress={() => onPick(place)}
                >
                  {t('pickShort')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows < plans.length && <Button onPress={() => setRows(rows + page)}>{t('moreRows')}</Button>}
    </Disclosure>
  );
}
