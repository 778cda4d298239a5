import { useTranslation } from 'react-i18next';
import { setBurden } from '../../../shared/commands/setBurden.ts';
import type { SetBurden } from '../../../shared/commands/setBurden.ts';
import { currencyOf, minorDigits } from '../../../shared/model/currencies.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Participant } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Rating } from '../../ui/Rating.tsx';
import styles from './Inspector.module.css';

interface StepBurdensProps {
  readonly stepId: Id;
  readonly participant: Participant;
}

/** How hard one step is for a participant, and what it costs them. */
export function StepBurdens({ stepId, participant }: StepBurdensProps) {
  const { t } = useTranslation('lens');
  const workbench = useWorkbench();
  const burden = useProject(({ stepBurdens }) =>
    Object.values(stepBurdens).find((one) => one.stepId === stepId && one.participantId === participant.id),
  );
  const currency = useProject(currencyOf);
  const whole = 10 ** minorDigits(currency);
  const { name } = participant;
  const set = (fields: SetBurden['fields']) => {
    workbench.run(setBurden, { stepIds: [stepId], participantId: participant.id, fields });
  };
  return (
    <div className={styles.burden}>
      <Rating
        label={t('effortOf', { name })}
        value={burden?.effort ?? null}
        onChange={(effort) => {
          set({ effort });
        }}
      />
      <NumberField
        label={t('costOf', { name })}
        value={burden === undefined || burden.cost === null ? null : burden.cost.minor / whole}
        min={0}
        formatOptions={{ style: 'currency', currency }}
        onChange={(amount) => {
          const basis = burden?.cost?.basis ?? 'assumed';
          set({ cost: amount === null ? null : { minor: Math.round(amount * whole), basis } });
        }}
      />
    </div>
  );
}
