import { useTranslation } from 'react-i18next';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { pairSteps } from '../../../shared/commands/pairSteps.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import styles from './Variants.module.css';

interface StepTwinProps {
  readonly stepId: Id;
  /** The variant in which the same step is looked for. */
  readonly otherMapId: Id;
}

/** Which step of the other variant a step is the same as: the person has the last word. */
export function StepTwin({ stepId, otherMapId }: StepTwinProps) {
  const { t } = useTranslation('variants');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const step = project.steps[stepId];
  if (step === undefined) return null;
  const others = readingOrder(project, otherMapId);
  const twin = step.lineage === null ? undefined : others.find(({ lineage }) => lineage === step.lineage);
  return (
    <section className={styles.twin} aria-label={t('twin')}>
      <h3>{step.title}</h3>
      <ChoiceField
        label={t('twin')}
        value={twin?.id ?? null}
        placeholder={t('noTwin')}
        choices={others.map(({ id, title }) => ({ id, label: title }))}
        onChoose={(otherId) => {
          workbench.run(pairSteps, { stepId, otherId });
        }}
        {...(twin === undefined
          ? {}
          : {
              clear: {
                word: t('noTwin'),
                onClear: () => workbench.run(pairSteps, { stepId, otherId: null }),
              },
            })}
      />
    </section>
  );
}
