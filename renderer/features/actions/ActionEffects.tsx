import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteActionEffect } from '../../../shared/commands/deleteActionEffect.ts';
import { setActionEffect } from '../../../shared/commands/setActionEffect.ts';
import type { EffectTarget } from '../../../shared/commands/setActionEffect.ts';
import { parseDuration } from '../../../shared/figures/parseDuration.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import { effectFields } from '../../../shared/model/actionRecords.ts';
import type { Action, ActionEffect } from '../../../shared/model/actionRecords.ts';
import { bases } from '../../../shared/model/kinds.ts';
import { participantsOf } from '../../../shared/model/siblings.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { parseNumber } from '../../i18n/parseNumber.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { X } from '../../ui/icons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { ParsedField } from '../../ui/ParsedField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Actions.module.css';
import { stepChoices } from './stepChoices.ts';
import type { ActionTexts } from './useActionTexts.ts';

type StepField = Exclude<ActionEffect['field'], 'share'>;
const stepFields = effectFields.filter((field): field is StepField => field !== 'share');

const everybody = 'everybody';

// Half of a pain, where nobody has said how much yet.
const firstShare = 0.5;

/** What an action is to change: how much of which pains goes, and the fields of steps. */
export function ActionEffects({ action, texts }: { readonly action: Action; readonly texts: ActionTexts }) {
  const { t } = useTranslation(['actionList', 'insights', 'common']);
  const workbench = useWorkbench();
  const project = useProject((whole) => whole);
  const [field, setField] = useState<StepField>('waiting-time');
  const [participantId, setParticipantId] = useState<Id | null>(null);
  const effects = Object.values(project.actionEffects)
    .filter((one) => one.actionId === action.id)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const onPains = effects.filter((one) => one.insightId !== null);
  const onSteps = effects.filter((one) => one.stepId !== null);
  const served = new Set(onPains.map((one) => one.insightId));

  const set = (on: EffectTarget, amount: number, basis: ActionEffect['basis'] = 'assumed') => {
    workbench.run(setActionEffect, { id: workbench.newId(), actionId: action.id, on, amount, basis });
  };
  const basisOf = (effect: ActionEffect, on: EffectTarget, name: string) => (
    <Select
      label={t('basisOf', { figure: name })}
      isLabelHidden
      value={effect.basis}
      options={bases.map((value) => ({ value, label: t(`insights:${value}`) }))}
      onChange={(basis) => {
        if (basis !== effect.basis) set(on, effect.amount, basis);
      }}
    />
  );
  // Only what is felt is somebody's.
  const whose = [
    { value: everybody, label: t('everybody') },
    ...participantsOf(project).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const remove = (effect: ActionEffect, name: string) => (
    <IconButton
      icon={X}
      size="small"
      label={t('removeEffect', { name })}
      onPress={() => {
        workbench.run(deleteActionEffect, { id: effect.id });
      }}
    />
  );

  const signed = (amount: number, print: (size: number) => string) =>
    amount === 0 ? print(0) : `${amount < 0 ? '−' : '+'}${print(Math.abs(amount))}`;
  const printAmount = ({ field: of, amount }: ActionEffect): string => {
    if (of === 'valence') return texts.signed(amount);
    if (of === 'cost') return signed(amount, texts.money);
    return signed(amount, (seconds) => printDuration(seconds, texts.language));
  };
  const readAmount = (of: ActionEffect['field'], text: string): number | null => {
    if (of === 'valence') return parseNumber(text);
    const found = /^([-−–+＋]?)(.*)$/.exec(text.trim());
    const size = of === 'cost' ? texts.readMoney(found?.[2] ?? '') : parseDuration(found?.[2] ?? '');
    if (size === null) return null;
    return found?.[1] === '' || found?.[1] === '+' || found?.[1] === '＋' ? size : -size;
  };

  return (
    <>
      <div className={styles.served} data-field="effect">
        <h2>{t('painsServed')}</h2>
        <ul className={styles.effects}>
          {onPains.map((effect) => {
            const name = project.insights[effect.insightId ?? '']?.words ?? '';
            return (
              <li key={effect.id} className={styles.effect}>
                <span>{name}</span>
                <NumberField
                  label={t('shareOf', { name })}
                  isLabelHidden
                  value={effect.amount}
                  min={0}
                  max={1}
                  step={0.01}
                  formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
                  onChange={(amount) => {
                    if (amount !== null) set({ insightId: effect.insightId ?? '' }, amount, effect.basis);
                  }}
                />
                {basisOf(effect, { insightId: effect.insightId ?? '' }, name)}
                {remove(effect, name)}
              </li>
            );
          })}
        </ul>
        <ChoiceField
          label={t('addPain')}
          choices={Object.values(project.insights)
            .filter(({ id, polarity }) => polarity === 'pain' && !served.has(id))
            .map(({ id, words }) => ({ id, label: words }))}
          value={null}
          isForAdding
          onChoose={(insightId) => set({ insightId }, firstShare)}
          placeholder={t('choosePain')}
        />
      </div>
      <h2>{t('stepsChanged')}</h2>
      <ul className={styles.effects}>
        {onSteps.map((effect) => {
          const stepId = effect.stepId ?? '';
          const of = effect.field as StepField;
          const step = project.steps[stepId]?.title ?? '';
          const name = `${step}: ${t(`field-${of}`)}`;
          const on = { stepId, field: of, participantId: effect.participantId };
          return (
            <li key={effect.id} className={styles.effect}>
              <span>{name}</span>
              <ParsedField
                label={t('changeAt', { name })}
                isLabelHidden
                text={printAmount(effect)}
                placeholder={t(`hint-${of}`)}
                parse={(text) => readAmount(of, text)}
                error={t('notAChange')}
                onCommit={(amount) => {
                  if (amount !== null) set(on, amount, effect.basis);
                }}
              />
              {basisOf(effect, on, name)}
              {of === 'valence' && (
                <Select
                  className={styles.whose}
                  label={t('whoseValence', { step })}
                  isLabelHidden
                  value={effect.participantId ?? everybody}
                  options={whose}
                  onChange={(value) => {
                    workbench.run(setActionEffect, {
                      id: workbench.newId(),
                      actionId: action.id,
                      on: { ...on, participantId: value === everybody ? null : value },
                      amount: effect.amount,
                      basis: effect.basis,
                      replaces: effect.id,
                    });
                  }}
                />
              )}
              {remove(effect, name)}
            </li>
          );
        })}
      </ul>
      <div className={styles.pair}>
        <Select
          label={t('changeOf')}
          value={field}
          options={stepFields.map((value) => ({ value, label: t(`field-${value}`) }))}
          onChange={setField}
        />
        <ChoiceField
          label={t('atStep')}
          choices={stepChoices(project)}
          value={null}
          isForAdding
          onChoose={(stepId) => {
            set({ stepId, field, participantId: field === 'valence' ? participantId : null }, 0);
          }}
          placeholder={t('chooseOrType')}
        />
      </div>
      {field === 'valence' && (
        <Select
          label={t('whose')}
          value={participantId ?? everybody}
          options={whose}
          onChange={(value) => setParticipantId(value === everybody ? null : value)}
        />
      )}
    </>
  );
}
