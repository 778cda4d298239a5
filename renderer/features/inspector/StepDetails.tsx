import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { stepKinds } from '../../../shared/model/kinds.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Lock } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { commonOf } from './commonOf.ts';
import styles from './Inspector.module.css';
import { useGroup } from './openGroups.ts';
import type { Group } from './openGroups.ts';
import { StepArrangement } from './StepArrangement.tsx';
import { StepComments } from './StepComments.tsx';
import { StepConnections } from './StepConnections.tsx';
import { StepExperience } from './StepExperience.tsx';
import { StepFigures } from './StepFigures.tsx';
import { StepHolding } from './StepHolding.tsx';
import { StepLinks } from './StepLinks.tsx';
import { StepParties } from './StepParties.tsx';
import { StepPictures } from './StepPictures.tsx';
import { StepActions } from './StepActions.tsx';
import { StepResearch } from './StepResearch.tsx';
import { StepStandard } from './StepStandard.tsx';
import { useSteps } from './useSteps.ts';

/** The fields of one step, or of several at once: what they do not share is shown as several, and set for all. */
export function StepDetails({
  stepIds,
  linkedMap,
}: {
  readonly stepIds: readonly Id[];
  readonly linkedMap: (stepId: Id) => ReactNode;
}) {
  const { t } = useTranslation(['inspector', 'fields']);
  const steps = useSteps(stepIds, lockColumn);
  const isNode = useIsNode(stepIds);
  if (steps.length === 0) return null;
  const onlyId = steps.length === 1 ? steps[0]?.id : undefined;
  const locked = steps.filter((step) => step.isLocked).length;
  return (
    <>
      <h2 className={styles.title}>
        {onlyId === undefined
          ? t(isNode ? 'nodesSelected' : 'stepsSelected', { count: steps.length })
          : t(isNode ? 'participant' : 'step')}
      </h2>
      {locked > 0 && (
        <p className={styles.locked}>
          <Lock size={13} aria-hidden />
          {onlyId === undefined
            ? t(locked === steps.length ? 'fields:allLocked' : 'fields:someLocked')
            : t('fields:locked')}
        </p>
      )}
      {onlyId === undefined ? <StepArrangement stepIds={stepIds} /> : <Title stepId={onlyId} />}
      {!isNode && <Kind stepIds={stepIds} />}
      <Description stepIds={stepIds} />
      <div>
        <Section group="experience">
          <StepExperience stepIds={stepIds} />
        </Section>
        <Section group="whoAndHow">
          <StepParties stepIds={stepIds} />
        </Section>
        <Standard stepIds={stepIds} />
        <Section group="figures">
          <StepFigures stepIds={stepIds} />
        </Section>
        {onlyId !== undefined && (
          <>
            <Material stepId={onlyId} />
            <Comments stepId={onlyId} />
          </>
        )}
      </div>
      {onlyId !== undefined && <StepResearch stepId={onlyId} />}
      {onlyId !== undefined && <StepActions stepId={onlyId} />}
      {onlyId !== undefined && linkedMap(onlyId)}
      {onlyId !== undefined && <StepConnections stepId={onlyId} />}
    </>
  );
}

/** Whether these stand for participants, on a value network. */
function useIsNode(stepIds: readonly Id[]): boolean {
  return useProject(({ steps, maps }) => maps[steps[stepIds[0] ?? '']?.mapId ?? '']?.kind === 'network');
}

// Each part hears of its own columns: it is drawn again when they change, and not with every change of the step.
const lockColumn = ['isLocked'] as const;
const kindColumn = ['kind'] as const;
const descriptionColumn = ['description'] as const;

function Title({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const title = useProject((project) => project.steps[stepId]?.title ?? '');
  return (
    <CommittedField
      label={t('stepTitle')}
      value={title}
      maxLength={limits.nameLength}
      isRequired
      onCommit={(name) => {
        workbench.run(rename, { table: 'steps', id: stepId, name });
      }}
    />
  );
}

function Kind({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation(['inspector', 'fields']);
  const workbench = useWorkbench();
  const kind = commonOf(useSteps(stepIds, kindColumn), (step) => step.kind);
  return (
    <Select
      label={t('kind')}
      value={kind.isSeveral ? null : (kind.value ?? null)}
      placeholder={t('fields:several')}
      options={stepKinds.map((value) => ({ value, label: t(`kinds-${value}`) }))}
      onChange={(value) => {
        workbench.run(editSteps, { stepIds, fields: { kind: value } });
      }}
    />
  );
}

function Description({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation(['inspector', 'fields']);
  const workbench = useWorkbench();
  const description = commonOf(useSteps(stepIds, descriptionColumn), (step) => step.description);
  return (
    <CommittedField
      label={t('description')}
      value={description.isSeveral ? '' : (description.value ?? '')}
      placeholder={description.isSeveral ? t('fields:several') : ''}
      maxLength={limits.textLength}
      rows={2}
      onCommit={(text) => {
        workbench.run(editSteps, { stepIds, fields: { description: text } });
      }}
    />
  );
}

interface SectionProps {
  readonly group: Group;
  /** What is in it, in a word or two. */
  readonly summary?: string;
  readonly children: ReactNode;
}

function Section({ group, summary, children }: SectionProps) {
  const { t } = useTranslation('fields');
  return (
    <Disclosure title={t(group)} {...(summary === undefined ? {} : { summary })} {...useGroup(group)}>
      {children}
    </Disclosure>
  );
}

/** What is asked of steps of a standard flow; of a step of a journey, what it carries out of one, or gives beyond it. */
function Standard({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const kind = useProject(({ steps, maps }) => {
    const kinds = new Set(stepIds.map((id) => maps[steps[id]?.mapId ?? '']?.kind));
    return kinds.size === 1 ? [...kinds][0] : undefined;
  });
  const [onlyId] = stepIds;
  if (kind === 'flow') {
    return (
      <Section group="standard">
        <StepStandard stepIds={stepIds} />
      </Section>
    );
  }
  if (kind !== 'journey' || stepIds.length > 1 || onlyId === undefined) return null;
  return (
    <Section group="standard">
      <StepHolding stepId={onlyId} />
    </Section>
  );
}

function Material({ stepId }: { readonly stepId: Id }) {
  const count = useProject(
    ({ stepPictures, stepLinks }) => countAt(stepPictures, stepId) + countAt(stepLinks, stepId),
  );
  return (
    <Section group="material" summary={count === 0 ? '' : String(count)}>
      <StepPictures stepId={stepId} />
      <StepLinks stepId={stepId} />
    </Section>
  );
}

function Comments({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('fields');
  const count = useProject(({ comments }) => countAt(comments, stepId));
  return (
    <Section group="comments" summary={count === 0 ? '' : t('openComments', { count })}>
      <StepComments stepId={stepId} />
    </Section>
  );
}

/** How many rows hang on a step; comments that are resolved do not count. */
function countAt(
  rows: Readonly<Record<Id, { readonly stepId: Id; readonly isResolved?: boolean }>>,
  stepId: Id,
): number {
  return Object.values(rows).filter((row) => row.stepId === stepId && row.isResolved !== true).length;
}
