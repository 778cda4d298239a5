import { useTranslation } from 'react-i18next';
import { BigChoice } from '../../ui/BigChoice.tsx';
import { FileUp, Plus, Sparkles } from '../../ui/icons.ts';
import styles from './EmptyLibrary.module.css';
import { PainToPraise } from './PainToPraise.tsx';
import type { WayIn, WaysIn } from './useWaysIn.ts';

interface EmptyLibraryProps {
  readonly ways: WaysIn;
  readonly underWay: WayIn | null;
  readonly isDisabled: boolean;
}

/** What greets a new person: what this is for, and the three ways in. */
export function EmptyLibrary({ ways, underWay, isDisabled }: EmptyLibraryProps) {
  const { t } = useTranslation('home');
  const shared = (way: WayIn) => ({ isDisabled, isPending: underWay === way, onPress: ways[way] });
  return (
    <div className={styles.scroller}>
      <div className={styles.greeting}>
        <PainToPraise />
        <h1 className={styles.title}>{t('greeting')}</h1>
        <p className={styles.text}>{t('greetingText')}</p>
        <div className={styles.ways}>
          <BigChoice
            icon={Plus}
            isMain
            title={t('newProject')}
            hint={t('newProjectHint')}
            {...shared('startNew')}
          />
          <BigChoice icon={FileUp} title={t('import')} hint={t('importHint')} {...shared('chooseFiles')} />
          <BigChoice
            icon={Sparkles}
            title={t('sampleProject')}
            hint={t('sampleProjectHint')}
            {...shared('openSample')}
          />
        </div>
      </div>
    </div>
  );
}
