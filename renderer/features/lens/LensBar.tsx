import { useTranslation } from 'react-i18next';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Binoculars, X } from '../../ui/icons.ts';
import styles from './LensBar.module.css';

/** A line over the map, as long as it is seen through somebody's eyes: whose, and the way back. */
export function LensBar() {
  const { t } = useTranslation('lens');
  const workbench = useWorkbench();
  const eyes = useView((view) => view.eyes);
  const name = useProject((project) => project.participants[eyes ?? '']?.name);
  if (name === undefined) return null;
  return (
    <section className={styles.bar} aria-label={t('title')}>
      <Binoculars size={16} aria-hidden className={styles.icon} />
      <p className={styles.text}>{t('seenBy', { name })}</p>
      <Button
        icon={X}
        size="small"
        onPress={() => {
          workbench.view.getState().seeAs(null);
        }}
      >
        {t('leave')}
      </Button>
    </section>
  );
}
