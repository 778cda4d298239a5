import { useTranslation } from 'react-i18next';
import { describeStep } from '../../../shared/commands/describeStep.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { setStepKind } from '../../../shared/commands/setStepKind.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { stepKinds } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Frown, Heart } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { CommittedField } from './CommittedField.tsx';
import { Feelings } from './Feelings.tsx';
import styles from './Inspector.module.css';
import { StepConnections } from './StepConnections.tsx';

/** The fields of one step, or of several at once. */
export function StepDetails({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation(['inspector', 'insights']);
  const workbench = useWorkbench();
  const all = useProject((project) => project.steps);
  const steps = stepIds.flatMap((id) => all[id] ?? []);
  const only = steps.length === 1 ? steps[0] : undefined;
  const kinds = new Set(steps.map((step) => step.kind));
  const ask = (polarity: 'pain' | 'praise') => {
    workbench.view.getState().ask({ kind: 'add-insight', polarity, stepIds });
  };
  return (
    <>
      <h2 className={styles.title}>
        {only === undefined ? t('stepsSelected', { count: steps.length }) : t('step')}
      </h2>
      {only !== undefined && (
        <CommittedField
          label={t('stepTitle')}
          value={only.title}
          maxLength={limits.nameLength}
          isRequired
          onCommit={(name) => {
            workbench.run(rename, { table: 'steps', id: only.id, name });
          }}
        />
      )}
      <Select
        label={t('kind')}
        value={kinds.size === 1 ? ([...kinds][0] ?? null) : null}
        placeholder={t('mixed')}
        options={stepKinds.map((kind) => ({ value: kind, label: t(`kinds-${kind}`) }))}
        onChange={(kind) => {
          workbench.run(setStepKind, { stepIds, kind });
        }}
      />
      <Feelings stepIds={stepIds} />
      <div className={styles.buttons}>
        <Button
          icon={Frown}
          size="small"
          onPress={() => {
            ask('pain');
          }}
        >
          {t('insights:addPain')}
        </Button>
        <Button
          icon={Heart}
          size="small"
          onPress={() => {
            ask('praise');
          }}
        >
          {t('insights:addPraise')}
        </Button>
      </div>
      {only !== undefined && (
        <>
          <CommittedField
            label={t('description')}
            value={only.description}
            maxLength={limits.textLength}
            rows={3}
            onCommit={(description) => {
              workbench.run(describeStep, { stepId: only.id, description });
            }}
          />
          <StepConnections step={only} />
        </>
      )}
    </>
  );
}
