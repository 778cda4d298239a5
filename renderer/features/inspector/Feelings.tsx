import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { joinSteps } from '../../../shared/commands/joinSteps.ts';
import { moveStepParticipant } from '../../../shared/commands/moveStepParticipant.ts';
import { leaveSteps } from '../../../shared/commands/leaveSteps.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Participant, StepFeeling } from '../../../shared/model/records.ts';
import { byPosition, participantsOf } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronUp, Plus, X } from '../../ui/icons.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Inspector.module.css';
import { StepBurdens } from './StepBurdens.tsx';

/** How steps feel to whoever takes part in them or feels something there: a rail from −2 to +2 in halves. */
export function Feelings({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const participants = useProject((project) => project.participants);
  const stepParticipants = useProject((project) => project.stepParticipants);
  const stepFeelings = useProject((project) => project.stepFeelings);
  const [isAdding, setIsAdding] = useState(false);
  // One pass over each table: everything may be selected on a map of ten thousand steps.
  const { shown, others, felt } = useMemo(() => {
    const wanted = new Set(stepIds);
    const all = participantsOf({ participants });
    const partaking = new Set(
      Object.values(stepParticipants)
        .filter((one) => wanted.has(one.stepId))
        .sort(byPosition)
        .map((one) => one.participantId),
    );
    const valences = Map.groupBy(
      Object.values(stepFeelings).filter((one) => wanted.has(one.stepId)),
      (one) => one.participantId,
    );
    const first = [...partaking].flatMap((id) => participants[id] ?? []);
    const involved = [...first, ...all.filter((one) => valences.has(one.id) && !partaking.has(one.id))];
    return { shown: involved, others: all.filter((one) => !involved.includes(one)), felt: valences };
  }, [stepIds, participants, stepParticipants, stepFeelings]);

  return (
    <fieldset className={styles.feelings}>
      <legend>{t('feelings')}</legend>
      {shown.map((participant) => (
        <FeelingOf
          key={participant.id}
          participant={participant}
          stepIds={stepIds}
          felt={felt.get(participant.id) ?? []}
          index={shown.indexOf(participant)}
        />
      ))}
      {isAdding ? (
        <NewParticipant
          stepIds={stepIds}
          onEnd={() => {
            setIsAdding(false);
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
                workbench.run(joinSteps, { stepIds, participantId: participant.id, newParticipant: null });
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

interface FeelingOfProps {
  readonly participant: Participant;
  readonly stepIds: readonly Id[];
  /** What it feels at those steps. */
  readonly felt: readonly StepFeeling[];
  /** Its place among those that are shown: whoever takes part stands before who only feels. */
  readonly index: number;
}

function FeelingOf({ participant, stepIds, felt, index }: FeelingOfProps) {
  const { t } = useTranslation(['inspector', 'fields']);
  const workbench = useWorkbench();
  const onlyStepId = stepIds.length === 1 ? stepIds[0] : undefined;
  const takesPart = useProject(({ stepParticipants }) =>
    Object.values(stepParticipants).some(
      (one) => one.stepId === onlyStepId && one.participantId === participant.id,
    ),
  );
  const [moving, setMoving] = useState<number | null>(null);
  const values = new Set(felt.map((one) => one.valence));
  const stored = felt.length === stepIds.length && values.size === 1 ? (felt[0]?.valence ?? null) : null;
  const value = moving ?? stored;
  const words = () => {
    if (value === null) return felt.length === 0 ? t('noFeeling') : t('fields:several');
    const sign = value > 0 ? '+' : value < 0 ? '−' : '';
    const whole = (value < 0 ? Math.ceil(value - 0.5) : Math.floor(value + 0.5)) + 0;
    return `${sign}${String(Math.abs(value))} · ${t(`valence-${String(clampWhole(whole))}` as 'valence-0')}`;
  };
  const set = (valence: number | null) => {
    setMoving(null);
    workbench.run(setFeeling, { stepIds, participantId: participant.id, valence });
  };
  const leave = () => {
    workbench.run(leaveSteps, { stepIds, participantId: participant.id });
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
      <span className={styles.participantTools}>
        {index > 0 && takesPart && onlyStepId !== undefined && (
          <IconButton
            icon={ChevronUp}
            size="small"
            label={t('fields:moveForward', { name: participant.name })}
            onPress={() => {
              const where = { stepId: onlyStepId, participantId: participant.id, index: index - 1 };
              workbench.run(moveStepParticipant, where);
            }}
          />
        )}
        <IconButton
          icon={X}
          size="small"
          label={t(felt.length === 0 ? 'leaveStep' : 'clearFeeling', { name: participant.name })}
          onPress={() => {
            if (felt.length === 0) leave();
            else set(null);
          }}
        />
      </span>
      {onlyStepId !== undefined && <StepBurdens stepId={onlyStepId} participant={participant} />}
    </div>
  );
}

function clampWhole(whole: number): number {
  return Math.max(-2, Math.min(2, whole));
}

function NewParticipant({ stepIds, onEnd }: { readonly stepIds: readonly Id[]; readonly onEnd: () => void }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const [name, setName] = useState('');
  const [side, setSide] = useState<'C' | 'B'>('C');
  const add = () => {
    const participantId = workbench.newId();
    if (workbench.run(joinSteps, { stepIds, participantId, newParticipant: { name, side } })) onEnd();
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
        onEscape={onEnd}
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
