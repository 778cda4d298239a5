import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addParticipant } from '../../../shared/commands/addParticipant.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { setStepParticipants } from '../../../shared/commands/setStepParticipants.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Participant } from '../../../shared/model/records.ts';
import { participantsOf, participantsOfStep } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, X } from '../../ui/icons.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Inspector.module.css';

/** How steps feel to whoever takes part in them or feels something there: a rail from −2 to +2 in halves. */
export function Feelings({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const [isAdding, setIsAdding] = useState(false);
  const feeling = new Set(
    Object.values(project.stepFeelings)
      .filter((one) => stepIds.includes(one.stepId))
      .map((one) => one.participantId),
  );
  const partaking = stepIds.flatMap((id) => participantsOfStep(project, id));
  const all = participantsOf(project);
  const feelers = all.filter((one) => feeling.has(one.id));
  const shown = [...new Set([...partaking, ...feelers])];
  const others = all.filter((one) => !shown.includes(one));

  const takePart = (participantId: Id) => {
    for (const stepId of stepIds) {
      const participantIds = [...participantsOfStep(project, stepId).map((one) => one.id), participantId];
      workbench.run(setStepParticipants, { stepId, participantIds });
    }
  };

  return (
    <fieldset className={styles.feelings}>
      <legend>{t('feelings')}</legend>
      {shown.map((participant) => (
        <FeelingOf key={participant.id} participant={participant} stepIds={stepIds} />
      ))}
      {isAdding ? (
        <NewParticipant
          onEnd={(participantId) => {
            setIsAdding(false);
            if (participantId !== null) takePart(participantId);
          }}
        />
      ) : (
        <MenuButton
          label={t('addParticipant')}
          placement="bottom start"
          entries={[
            ...others.map((participant) => ({
              id: participant.id,
              label: participant.name,
              onAction: () => {
                takePart(participant.id);
              },
            })),
            ...(others.length > 0 ? (['separator'] as const) : []),
            {
              id: 'new',
              label: t('newParticipant'),
              onAction: () => {
                setIsAdding(true);
              },
            },
          ]}
        >
          <Button icon={Plus} size="small" tone="quiet">
            {t('addParticipant')}
          </Button>
        </MenuButton>
      )}
    </fieldset>
  );
}

function FeelingOf({
  participant,
  stepIds,
}: {
  readonly participant: Participant;
  readonly stepIds: readonly Id[];
}) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const feelings = useProject((project) => project.stepFeelings);
  const [moving, setMoving] = useState<number | null>(null);
  const felt = Object.values(feelings).filter(
    (one) => one.participantId === participant.id && stepIds.includes(one.stepId),
  );
  const values = new Set(felt.map((one) => one.valence));
  const stored = felt.length === stepIds.length && values.size === 1 ? (felt[0]?.valence ?? null) : null;
  const value = moving ?? stored;
  const words = () => {
    if (value === null) return t(felt.length === 0 ? 'noFeeling' : 'mixed');
    const sign = value > 0 ? '+' : value < 0 ? '−' : '';
    const whole = (value < 0 ? Math.ceil(value - 0.5) : Math.floor(value + 0.5)) + 0;
    return `${sign}${String(Math.abs(value))} · ${t(`valence-${String(clampWhole(whole))}` as 'valence-0')}`;
  };
  const set = (valence: number | null) => {
    setMoving(null);
    workbench.run(setFeeling, { stepIds, participantId: participant.id, valence });
  };
  const leave = () => {
    const { project } = workbench.store.getState();
    for (const stepId of stepIds) {
      const others = participantsOfStep(project, stepId).filter((one) => one.id !== participant.id);
      workbench.run(setStepParticipants, { stepId, participantIds: others.map((one) => one.id) });
    }
  };
  return (
    <div className={styles.feeling}>
      <Slider
        label={t('feelingOf', { name: participant.name })}
        look="feelings"
        value={value}
        min={-2}
        max={2}
        step={0.5}
        valueText={words()}
        onChange={setMoving}
        onCommit={set}
      />
      {felt.length === 0 ? (
        <IconButton
          icon={X}
          size="small"
          label={t('leaveStep', { name: participant.name })}
          onPress={leave}
        />
      ) : (
        <IconButton
          icon={X}
          size="small"
          label={t('clearFeeling', { name: participant.name })}
          onPress={() => {
            set(null);
          }}
        />
      )}
    </div>
  );
}

function clampWhole(whole: number): number {
  return Math.max(-2, Math.min(2, whole));
}

function NewParticipant({ onEnd }: { readonly onEnd: (participantId: Id | null) => void }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const [name, setName] = useState('');
  const [side, setSide] = useState<'C' | 'B'>('C');
  const add = () => {
    const id = workbench.newId();
    if (workbench.run(addParticipant, { id, name, side })) onEnd(id);
  };
  return (
    <div className={styles.newParticipant}>
      <TextField
        label={t('participantName')}
        value={name}
        onChange={setName}
        maxLength={limits.nameLength}
        autoFocus
        onEnter={add}
        onEscape={() => {
          onEnd(null);
        }}
      />
      <div className={styles.buttons}>
        <SegmentedControl
          label={t('side')}
          value={side}
          segments={[
            { value: 'C', label: t('sideC') },
            { value: 'B', label: t('sideB') },
          ]}
          onChange={setSide}
        />
        <Button size="small" tone="primary" isDisabled={name.trim() === ''} onPress={add}>
          {t('add')}
        </Button>
      </div>
    </div>
  );
}
