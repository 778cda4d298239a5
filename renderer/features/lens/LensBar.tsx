import { useTranslation } from 'react-i18next';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Binoculars, X } from '../../ui/icons.ts';
import styles from './LensBar.module.css';

/** A line over the map, as long as it is seen through a lens: through which, and the way back. */
export function LensBar() {
  const { t } = useTranslation(['lens', 'insightDetails']);
  const workbench = useWorkbench();
  const eyes = useView((view) => view.eyes);
  const heat = useView((view) => view.heat);
  const painState = useView((view) => view.painState);
  const name = useProject((project) => project.participants[eyes ?? '']?.name);
  const words = [
    name === undefined ? '' : t('seenBy', { name }),
    painState === null ? '' : t('onlyState', { state: t(`insightDetails:state-${painState}`) }),
    heat === null ? '' : t(`heatText-${heat}`),
  ].filter((one) => one !== '');
  if (words.length === 0) return null;
  return (
    <section className={styles.bar} aria-label={t('lens')}>
      <Binoculars size={16} aria-hidden className={styles.icon} />
      <div className={styles.texts} role="status">
        {words.map((one) => (
          <p key={one} className={styles.text}>
            {one}
          </p>
        ))}
      </div>
      {heat !== null && (
        <span className={styles.scale} aria-hidden>
          {t('light')}
          <span className={styles.ramp} />
          {t('heavy')}
        </span>
      )}
      <Button
        icon={X}
        size="small"
        onPress={() => {
          const view = workbench.view.getState();
          view.seeAs(null);
          view.showHeat(null);
          view.lookFor(null);
        }}
      >
        {t('leave')}
      </Button>
    </section>
  );
}
