import { useTranslation } from 'react-i18next';
import { FileDown } from '../../ui/icons.ts';
import styles from './DropOverlay.module.css';

/** Over everything while files are dragged over the window. */
export function DropOverlay() {
  const { t } = useTranslation('home');
  return (
    <div className={styles.overlay}>
      <div className={styles.frame}>
        <FileDown size={32} aria-hidden />
        <p className={styles.title}>{t('dropFiles')}</p>
        <p className={styles.hint}>{t('dropFilesHint')}</p>
      </div>
    </div>
  );
}
