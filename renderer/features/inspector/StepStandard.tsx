import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { setStandard } from '../../../shared/commands/setStandard.ts';
import type { StandardFields } from '../../../shared/commands/setStandard.ts';
import { parseDuration } from '../../../shared/figures/parseDuration.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { participantsOf } from '../../../shared/model/siblings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { commonOf } from './commonOf.ts';
import { ParsedField } from '../../ui/ParsedField.tsx';

const words = ['quality', 'tools', 'risk', 'guard', 'script'] as const;

/** What is asked of steps of a standard flow: whether they may be left out, in what time, how well, by whom, with what words. */
export function StepStandard({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation(['standard', 'fields']);
  const language = useLanguage();
  const workbench = useWorkbench();
  const stepStandards = useProject((project) => project.stepStandards);
  const participants = useProject((project) => project.participants);
  const standards = useMemo(() => {
    const byStep = new Map(Object.values(stepStandards).map((one) => [one.stepId, one]));
    return stepIds.map((id) => byStep.get(id) ?? null);
  }, [stepStandards, stepIds]);
  const set = (fields: Partial<StandardFields>) => {
    workbench.run(setStandard, { stepIds, fields });
  };
  const optional = commonOf(standards, (one) => one?.isOptional ?? false);
  const time = commonOf(standards, (one) => one?.seconds ?? null);
  const responsible = commonOf(standards, (one) => one?.participantId ?? null);
  return (
    <>
      <Checkbox
        label={t('optional')}
        value={optional.isSeveral ? 'mixed' : (optional.value ?? false)}
        onChange={(isOptional) => {
          set({ isOptional });
        }}
      />
      <ParsedField
        label={t('standardTime')}
        text={
          time.isSeveral || time.value === null || time.value === undefined
            ? ''
            : printDuration(time.value, language)
        }
        placeholder={time.isSeveral ? t('fields:several') : t('fields:durationHint')}
        parse={parseDuration}
        error={t('fields:notADuration')}
        onCommit={(seconds) => {
          set({ seconds });
        }}
      />
      <ChoiceField
        label={t('responsible')}
        value={responsible.isSeveral ? null : (responsible.value ?? null)}
        placeholder={responsible.isSeveral ? t('fields:several') : t('nobody')}
        choices={participantsOf({ participants }).map(({ id, name }) => ({ id, label: name }))}
        onChoose={(participantId) => {
          set({ participantId });
        }}
        {...(responsible.isSeveral || responsible.value === null
          ? {}
          : { clear: { word: t('nobody'), onClear: () => set({ participantId: null }) } })}
      />
      {words.map((key) => {
        const shared = commonOf(standards, (one) => one?.[key] ?? '');
        return (
          <CommittedField
            key={key}
            label={t(key)}
            value={shared.isSeveral ? '' : (shared.value ?? '')}
            placeholder={shared.isSeveral ? t('fields:several') : t(`${key}Hint`)}
            maxLength={limits.textLength}
            rows={2}
            onCommit={(text) => {
              set({ [key]: text });
            }}
          />
        );
      })}
    </>
  );
}
