import { useTranslation } from 'react-i18next';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import type { StepFields } from '../../../shared/commands/editSteps.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Frown, Heart, Star } from '../../ui/icons.ts';
import { Rating } from '../../ui/Rating.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { commonOf } from './commonOf.ts';
import { Feelings } from './Feelings.tsx';
import styles from './Inspector.module.css';
import { useSteps } from './useSteps.ts';

const columns = ['thought', 'isMomentOfTruth', 'importance', 'drama'] as const;

/** What is thought and felt there, how much it matters, and what hurts or delights. */
export function StepExperience({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation(['fields', 'insights']);
  const workbench = useWorkbench();
  const steps = useSteps(stepIds, columns);
  const set = (fields: Partial<StepFields>) => {
    workbench.run(editSteps, { stepIds, fields });
  };
  const ask = (polarity: 'pain' | 'praise') => {
    workbench.view.getState().ask({ kind: 'add-insight', polarity, stepIds });
  };
  const thought = commonOf(steps, (step) => step.thought);
  const moment = commonOf(steps, (step) => step.isMomentOfTruth);
  const grade = (field: 'importance' | 'drama') => {
    const shared = commonOf(steps, (step) => step[field]);
    return (
      <Rating
        label={t(field)}
        value={shared.isSeveral ? null : (shared.value ?? null)}
        note={shared.isSeveral ? t('several') : ''}
        onChange={(value) => {
          set({ [field]: value });
        }}
      />
    );
  };
  return (
    <>
      <CommittedField
        label={t('thought')}
        value={thought.isSeveral ? '' : (thought.value ?? '')}
        placeholder={thought.isSeveral ? t('several') : t('thoughtHint')}
        maxLength={limits.textLength}
        rows={2}
        onCommit={(text) => {
          set({ thought: text });
        }}
      />
      <Feelings stepIds={stepIds} />
      {grade('importance')}
      {grade('drama')}
      <Checkbox
        label={t('momentOfTruth')}
        icon={Star}
        value={moment.isSeveral ? 'mixed' : (moment.value ?? false)}
        onChange={(isMomentOfTruth) => {
          set({ isMomentOfTruth });
        }}
      />
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
    </>
  );
}
