import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Footprints } from '../../ui/icons.ts';
import { Go } from './Go.tsx';
import styles from './Insight.module.css';

/** The steps at which an insight was found, of whatever map; each leads there. */
export function FoundAt({ insightId, onClose }: { readonly insightId: Id; readonly onClose: () => void }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const { maps, steps } = useProject((project) => project);
  const links = useProject((project) => project.insightSteps);
  const found = Object.values(links).flatMap((link) => {
    const step = link.insightId === insightId ? steps[link.stepId] : undefined;
    return step === undefined ? [] : [step];
  });
  return (
    <section className={styles.part} aria-labelledby="insight-found-at">
      <h3 id="insight-found-at">{t('foundAt')}</h3>
      {found.length === 0 && <p className={styles.small}>{t('atNoStep')}</p>}
      <div className={styles.buttons}>
        {found.map(({ id, title, mapId }) => (
          <Go
            key={id}
            icon={Footprints}
            label={t('goTo', { name: t('stepOn', { step: title, map: maps[mapId]?.name ?? '' }) })}
            onPress={() => {
              onClose();
              showRecord(workbench, id);
            }}
          >
            {t('stepOn', { step: title, map: maps[mapId]?.name ?? '' })}
          </Go>
        ))}
      </div>
    </section>
  );
}
