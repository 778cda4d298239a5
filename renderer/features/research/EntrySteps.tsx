import { useTranslation } from 'react-i18next';
import { linkEntryStep } from '../../../shared/commands/linkEntryStep.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CornerDownRight, X } from '../../ui/icons.ts';
import styles from './Research.module.css';

/** The steps of maps at which an entry was found; pressed, each is shown on its map. */
export function EntrySteps({ entryId }: { readonly entryId: Id }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const steps = useProject((project) => project.steps);
  const maps = useProject((project) => project.maps);
  const entrySteps = useProject((project) => project.entrySteps);
  const linked = new Set(
    Object.values(entrySteps)
      .filter((one) => one.entryId === entryId)
      .map(({ stepId }) => stepId),
  );
  const nameOf = (stepId: Id) => {
    const step = steps[stepId];
    return t('stepOfMap', { step: step?.title ?? '', map: maps[step?.mapId ?? '']?.name ?? '' });
  };
  const set = (stepId: Id, isLinked: boolean) => {
    workbench.run(linkEntryStep, { entryId, stepId, isLinked });
  };
  const free = Object.keys(steps).filter((id) => !linked.has(id));
  return (
    <div className={styles.group} role="group" aria-label={t('foundAt')}>
      <h4 className={styles.groupTitle}>{t('foundAt')}</h4>
      {linked.size === 0 && <p className={styles.hint}>{t('foundHint')}</p>}
      {[...linked].map((stepId) => (
        <div key={stepId} className={styles.linkLine}>
          <Button
            icon={CornerDownRight}
            size="small"
            tone="quiet"
            className={styles.linkButton}
            aria-label={t('showStep', { name: nameOf(stepId) })}
            onPress={() => {
              showRecord(workbench, stepId);
            }}
          >
            {nameOf(stepId)}
          </Button>
          <IconButton
            icon={X}
            size="small"
            label={t('unlink', { name: nameOf(stepId) })}
            onPress={() => {
              set(stepId, false);
            }}
          />
        </div>
      ))}
      {free.length > 0 && (
        <ChoiceField
          label={t('addStep')}
          isLabelHidden
          isForAdding
          placeholder={t('addStep')}
          choices={free.map((id) => ({ id, label: nameOf(id) }))}
          value={null}
          onChoose={(stepId) => {
            set(stepId, true);
          }}
        />
      )}
    </div>
  );
}
