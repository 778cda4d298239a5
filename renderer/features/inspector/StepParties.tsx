import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { setStepChannel } from '../../../shared/commands/setStepChannel.ts';
import { setStepOwner } from '../../../shared/commands/setStepOwner.ts';
import { tagSteps } from '../../../shared/commands/tagSteps.ts';
import { untagSteps } from '../../../shared/commands/untagSteps.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { channelIcons as allIcons } from '../../../shared/model/kinds.ts';
import type { ChannelIcon } from '../../../shared/model/records.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { channelIcons } from '../../ui/channelIcons.ts';
import { ChipList } from '../../ui/ChipList.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Users } from '../../ui/icons.ts';
import { commonOf } from './commonOf.ts';
import styles from './Inspector.module.css';
import { useSteps } from './useSteps.ts';

/** Over which channel, answered for by whom, and tagged with what. */
export function StepParties({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  return (
    <>
      <ChannelChoice stepIds={stepIds} />
      <OwnerChoice stepIds={stepIds} />
      <TagChoice stepIds={stepIds} />
      <div className={styles.buttons}>
        <Button
          icon={Users}
          size="small"
          tone="quiet"
          onPress={() => {
            workbench.view.getState().ask({ kind: 'parties', tab: 'participants' });
          }}
        >
          {t('manageParties')}
        </Button>
      </div>
    </>
  );
}

const channelColumn = ['channelId'] as const;
const ownerColumn = ['ownerId'] as const;
const suggested = 'suggested:';

function ChannelChoice({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const steps = useSteps(stepIds, channelColumn);
  const channels = useProject((project) => project.channels);
  const chosen = commonOf(steps, (step) => step.channelId);
  const known = Object.values(channels).sort(byPosition);
  const names = new Set(known.map((channel) => channel.name));
  const suggestions = allIcons
    .filter((icon) => icon !== 'other')
    .map((icon) => ({ id: suggested + icon, label: t(`channels-${icon}`), icon: channelIcons[icon] }))
    .filter(({ label }) => !names.has(label));
  const set = (channelId: string | null, newChannel: { name: string; icon: ChannelIcon } | null) => {
    workbench.run(setStepChannel, { stepIds, channelId, newChannel });
  };
  return (
    <ChoiceField
      label={t('channel')}
      placeholder={chosen.isSeveral ? t('several') : t('chooseOrType')}
      choices={known.map(({ id, name, icon }) => ({ id, label: name, icon: channelIcons[icon] }))}
      suggestions={{ heading: t('suggestions'), choices: suggestions }}
      value={chosen.isSeveral ? null : (chosen.value ?? null)}
      maxLength={limits.nameLength}
      onChoose={(id) => {
        const icon = allIcons.find((one) => suggested + one === id);
        if (icon === undefined) set(id, null);
        else set(workbench.newId(), { name: t(`channels-${icon}`), icon });
      }}
      create={{
        word: (name) => t('createChannel', { name }),
        onCreate: (name) => {
          set(workbench.newId(), { name, icon: 'other' });
        },
      }}
      {...(steps.some((step) => step.channelId !== null)
        ? {
            clear: {
              word: t('noChannel'),
              onClear: () => {
                set(null, null);
              },
            },
          }
        : {})}
    />
  );
}

function OwnerChoice({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const steps = useSteps(stepIds, ownerColumn);
  const owners = useProject((project) => project.owners);
  const chosen = commonOf(steps, (step) => step.ownerId);
  const set = (ownerId: string | null, newOwner: { name: string } | null) => {
    workbench.run(setStepOwner, { stepIds, ownerId, newOwner });
  };
  return (
    <ChoiceField
      label={t('owner')}
      placeholder={chosen.isSeveral ? t('several') : t('chooseOrType')}
      choices={Object.values(owners)
        .sort(byPosition)
        .map(({ id, name }) => ({ id, label: name }))}
      value={chosen.isSeveral ? null : (chosen.value ?? null)}
      maxLength={limits.nameLength}
      onChoose={(id) => {
        set(id, null);
      }}
      create={{
        word: (name) => t('createOwner', { name }),
        onCreate: (name) => {
          set(workbench.newId(), { name });
        },
      }}
      {...(steps.some((step) => step.ownerId !== null)
        ? {
            clear: {
              word: t('noOwner'),
              onClear: () => {
                set(null, null);
              },
            },
          }
        : {})}
    />
  );
}

function TagChoice({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const tags = useProject((project) => project.tags);
  const stepTags = useProject((project) => project.stepTags);
  // One pass: everything may be selected on a map of ten thousand steps.
  const counts = useMemo(() => {
    const wanted = new Set(stepIds);
    const found = new Map<string, number>();
    for (const { stepId, tagId } of Object.values(stepTags)) {
      if (wanted.has(stepId)) found.set(tagId, (found.get(tagId) ?? 0) + 1);
    }
    return found;
  }, [stepIds, stepTags]);
  const all = Object.values(tags).sort(byPosition);
  const colour = (one: { readonly colour: string }) => `var(--participant-${one.colour})`;
  return (
    <div className={styles.tags}>
      <ChipList
        label={t('tags')}
        chips={all
          .filter(({ id }) => counts.has(id))
          .map((tag) => ({
            id: tag.id,
            label: tag.name,
            colour: colour(tag),
            isPartial: counts.get(tag.id) !== stepIds.length,
          }))}
        removeWord={(name) => t('removeTag', { name })}
        onRemove={(tagId) => {
          workbench.run(untagSteps, { stepIds, tagId });
        }}
      />
      <ChoiceField
        label={t('addTag')}
        isLabelHidden
        isForAdding
        placeholder={t('addTag')}
        choices={all
          .filter(({ id }) => counts.get(id) !== stepIds.length)
          .map((tag) => ({ id: tag.id, label: tag.name, colour: colour(tag) }))}
        value={null}
        maxLength={limits.nameLength}
        onChoose={(tagId) => {
          workbench.run(tagSteps, { stepIds, tagId, newTag: null });
        }}
        create={{
          word: (name) => t('createTag', { name }),
          onCreate: (name) => {
            workbench.run(tagSteps, { stepIds, tagId: workbench.newId(), newTag: { name } });
          },
        }}
      />
    </div>
  );
}
