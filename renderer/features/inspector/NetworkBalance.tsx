import { useTranslation } from 'react-i18next';
import { balances } from '../../../shared/analysis/network/balances.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ArrowLeftRight, TriangleAlert } from '../../ui/icons.ts';
import styles from './Inspector.module.css';

/** What each participant of a value network gives and gets in worth; who gives more stands first, with a mark. */
export function NetworkBalance({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('lens');
  const workbench = useWorkbench();
  const locale = localeOf(useLanguage());
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => project.connections);
  const all = balances({ steps, connections }, mapId);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  if (all.length === 0) return null;
  return (
    <div className={styles.group} role="group" aria-label={t('balance')}>
      <h3>{t('balance')}</h3>
      {all.map(({ stepId, gives, gets, net, open }) => (
        <Button
          key={stepId}
          icon={net < 0 ? TriangleAlert : ArrowLeftRight}
          size="small"
          tone="quiet"
          className={styles.openExchangeButton}
          onPress={() => {
            showRecord(workbench, stepId);
          }}
        >
          <span className={styles.openExchange}>
            {steps[stepId]?.title ?? ''}
            <span className={styles.lacks}>
              {[
                t('givesGets', { gives: number.format(gives), gets: number.format(gets) }),
                ...(net < 0 ? [t('givesMore', { by: number.format(-net) })] : []),
                ...(open > 0 ? [t('worthOpen', { count: open })] : []),
              ].join(' · ')}
            </span>
          </span>
        </Button>
      ))}
    </div>
  );
}
