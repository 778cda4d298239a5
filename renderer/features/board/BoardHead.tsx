import { useTranslation } from 'react-i18next';
import { countInsights } from '../../../shared/analysis/countInsights.ts';
import { percentText } from '../../i18n/percentText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Frown, Heart, Plus } from '../../ui/icons.ts';
import styles from './Board.module.css';

/** What the board amounts to: pains, praises, and the share of praise. */
export function BoardHead({ onAdd }: { readonly onAdd: () => void }) {
  const { t } = useTranslation(['board', 'insights']);
  const language = useLanguage();
  const insights = useProject((project) => project.insights);
  const { pains, praises, ratio } = countInsights({ insights });
  return (
    <header className={styles.head}>
      <h2>{t('title')}</h2>
      {ratio !== null && (
        <p className={styles.counts}>
          <span className={styles.painCount}>
            <Frown size={14} aria-hidden /> {t('insights:pains', { count: pains })}
          </span>
          <span className={styles.praiseCount}>
            <Heart size={14} aria-hidden /> {t('insights:praises', { count: praises })}
          </span>
          <span>{t('praiseRatio', { ratio: percentText(ratio, language) })}</span>
        </p>
      )}
      <Button icon={Plus} className={styles.add} onPress={onAdd}>
        {t('addPain')}
      </Button>
    </header>
  );
}
