import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './HomeSkeleton.module.css';

/** The shape of what is coming; shown only when it takes a moment. */
export function HomeSkeleton() {
  const { t } = useTranslation('common');
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={styles.card} aria-hidden>
          <div className={styles.name} />
          <div className={styles.foot} />
        </div>
      ))}
    </div>
  );
}
