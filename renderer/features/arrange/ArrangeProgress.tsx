import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './ArrangeProgress.module.css';

/** What takes less is over before one has read that it is under way. */
const patience = 500;

/** Over the map, while it is being arranged: how far that is, and how to stop it. */
export function ArrangeProgress() {
  const { view } = useWorkbench();
  const isUnderWay = useView((state) => state.arranging !== null);
  useEffect(
    () => () => {
      view.getState().arranging?.cancel();
    },
    [view],
  );
  return <div aria-live="polite">{isUnderWay && <Progress />}</div>;
}

function Progress() {
  const { t } = useTranslation(['map', 'common']);
  const arranging = useView((state) => state.arranging);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (!isLong || arranging === null) return null;
  const percent = arranging.of < 2 ? null : (arranging.done / arranging.of) * 100;
  return (
    <div className={styles.place}>
      <div className={styles.box}>
        <ProgressBar className={styles.bar} label={t('map:arranging')} percent={percent} />
        <Button size="small" onPress={arranging.cancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  );
}
