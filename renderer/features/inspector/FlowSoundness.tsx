import { useTranslation } from 'react-i18next';
import { unsoundInMap } from '../../../shared/analysis/standard/unsoundInMap.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { stepsOf } from '../../../shared/model/siblings.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CircleCheck, TriangleAlert } from '../../ui/icons.ts';
import styles from './FlowSoundness.module.css';
import inspectorStyles from './Inspector.module.css';

/** Whether a standard flow can be run from end to end, and the steps at which it cannot: a press shows them. */
export function FlowSoundness({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('standard');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  if (project.maps[mapId]?.kind !== 'flow' || stepsOf(project, mapId).length === 0) return null;
  const unsound = unsoundInMap(project, mapId);
  return (
    <div className={inspectorStyles.group}>
      <h3>{t('soundness')}</h3>
      {unsound.length === 0 ? (
        <p className={styles.sound}>
          <CircleCheck size={14} aria-hidden />
          {t('sound')}
        </p>
      ) : (
        <ul className={styles.faults}>
          {unsound.map(({ stepId, fault }) => (
            <li key={stepId}>
              <button
                type="button"
                className={styles.fault}
                onClick={() => {
                  showRecord(workbench, stepId);
                }}
              >
                <TriangleAlert size={14} aria-hidden />
                {t(`fault-${fault}`, { name: project.steps[stepId]?.title ?? '' })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
