import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { stepKinds } from '../../../shared/model/records.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Step } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Lock } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { commonOf } from './commonOf.ts';
import styles from './Inspector.module.css';
import { useGroup } from './openGroups.ts';
import { StepComments } from './StepComments.tsx';
import { StepConnections } from './StepConnections.tsx';
import { StepExperience } from './StepExperience.tsx';
import { StepFigures } from './StepFigures.tsx';
import { StepLinks } from './StepLinks.tsx';
import { StepParties } from './StepParties.tsx';
import { StepPictures } from './StepPictures.tsx';

/** The fields of one step, or of several at once: what they do not share is shown as several, and set for all. */
export function StepDetails({
  stepIds,
  linkedMap,
}: {
  readonly stepIds: readonly Id[];
  readonly linkedMap: (stepId: Id) => ReactNode;
}) {
  const { t } = useTranslation(['inspector', 'fields']);
  const workbench = useWorkbench();
  const all = useProject((project) => project.steps);
  const steps = stepIds.flatMap((id) => all[id] ?? []);
  const only = steps.length === 1 ? steps[0] : undefined;
  const kind = commonOf(steps, (step) => step.kind);
  const groups = {
    experience: useGroup('experience'),
    whoAndHow: useGroup('whoAndHow'),
    figures: useGroup('figures'),
    material: useGroup('material'),
    comments: useGroup('comments'),
  };
  const counts = useProject((project) => (only === undefined ? '' : countsOf(project, only)));
  const [material = '', comments = 0] = counts.split(' ').map(Number);
  if (steps.length === 0) return null;
  const locked = steps.filter((step) => step.isLocked).length;
  return (
    <>
      <h2 className={styles.title}>
        {only === undefined ? t('stepsSelected', { count: steps.length }) : t('step')}
      </h2>
      {locked > 0 && (
        <p className={styles.locked}>
          <Lock size={13} aria-hidden />
          {only === undefined
            ? t(locked === steps.length ? 'fields:allLocked' : 'fields:someLocked')
            : t('fields:locked')}
        </p>
      )}
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
        value={kind.isSeveral ? null : (kind.value ?? null)}
        placeholder={t('fields:several')}
        options={stepKinds.map((value) => ({ value, label: t(`kinds-${value}`) }))}
        onChange={(value) => {
          workbench.run(editSteps, { stepIds, fields: { kind: value } });
        }}
      />
      <Description steps={steps} />
      <div>
        <Disclosure title={t('fields:experience')} {...groups.experience}>
          <StepExperience steps={steps} />
        </Disclosure>
        <Disclosure title={t('fields:whoAndHow')} {...groups.whoAndHow}>
          <StepParties steps={steps} />
        </Disclosure>
        <Disclosure title={t('fields:figures')} {...groups.figures}>
          <StepFigures steps={steps} />
        </Disclosure>
        {only !== undefined && (
          <>
            <Disclosure
              title={t('fields:material')}
              summary={material === 0 ? '' : String(material)}
              {...groups.material}
            >
              <StepPictures step={only} />
              <StepLinks step={only} />
            </Disclosure>
            <Disclosure
              title={t('fields:comments')}
              summary={comments === 0 ? '' : t('fields:openComments', { count: comments })}
              {...groups.comments}
            >
              <StepComments step={only} />
            </Disclosure>
          </>
        )}
      </div>
      {only !== undefined && linkedMap(only.id)}
      {only !== undefined && <StepConnections step={only} />}
    </>
  );
}

function Description({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation(['inspector', 'fields']);
  const workbench = useWorkbench();
  const description = commonOf(steps, (step) => step.description);
  return (
    <CommittedField
      label={t('description')}
      value={description.isSeveral ? '' : (description.value ?? '')}
      placeholder={description.isSeveral ? t('fields:several') : ''}
      maxLength={limits.textLength}
      rows={2}
      onCommit={(text) => {
        workbench.run(editSteps, { stepIds: steps.map((step) => step.id), fields: { description: text } });
      }}
    />
  );
}

/** Pictures and links, and open comments of a step, as one text: a selector's answer is compared by identity. */
function countsOf({ stepPictures, stepLinks, comments }: Project, { id }: Step): string {
  const count = (rows: object) =>
    Object.values(rows as Record<Id, { readonly stepId: Id; readonly isResolved?: boolean }>).filter(
      (row) => row.stepId === id && row.isResolved !== true,
    ).length;
  return `${String(count(stepPictures) + count(stepLinks))} ${String(count(comments))}`;
}
