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
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Inspector.module.css';

/** How steps feel to each participant: a rail from −2 to +2 in halves. */
export function Feelings({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const [isAdding, setIsAdding] = useState(false);
  const only = stepIds.length === 1 ? stepIds[0] : undefined;
  const partakers = only === undefined ? [] : participantsOfStep(project, only);
  // Who takes part stands first; the others may feel something about it all the same.
  const shown = [
    ...partakers,
    ...participantsOf(project).filter((one) => !partakers.some((partaker) => partaker.id === one.id)),
  ];
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
            if (participantId === null || only === undefined) return;
            const participantIds = [...partakers.map((one) => one.id), participantId];
            workbench.run(setStepParticipants, { stepId: only, participantIds });
          }}
        />
      ) : (
        <Button
          icon={Plus}
          size="small"
          tone="quiet"
          onPress={() => {
            setIsAdding(true);
          }}
        >
          {t('addParticipant')}
        </Button>
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
      <IconButton
        icon={X}
        size="small"
        label={t('clearFeeling', { name: participant.name })}
        isDisabled={felt.length === 0}
        onPress={() => {
          set(null);
        }}
      />
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
