import { useTranslation } from 'react-i18next';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import { moveCard } from '../../../shared/commands/moveCard.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Insight, InsightState } from '../../../shared/model/records.ts';
import { missingForState } from '../../../shared/rules/insightStates.ts';
import type { MissingForState } from '../../../shared/rules/insightStates.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { Check, Heart } from '../../ui/icons.ts';
import styles from './Insight.module.css';

const way = ['found', 'understood', 'planned', 'trialled', 'praised', 'accepted'] as const;

/** The way from pain to praise: where this one is, what each state still needs, and the step there. */
export function StateStepper({ insight }: { readonly insight: Insight }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const shown: readonly InsightState[] = insight.state === 'relapsed' ? [...way, 'relapsed'] : way;
  return (
    <section className={styles.part} aria-labelledby="insight-state">
      <h3 id="insight-state">{t('state')}</h3>
      <ol className={styles.steps}>
        {shown.map((state) => (
          <Stop
            key={state}
            insight={insight}
            state={state}
            missing={missingForState(project, insight.id, state)}
          />
        ))}
      </ol>
      <CommittedField
        label={t('acceptedReason')}
        value={insight.acceptedReason}
        maxLength={limits.textLength}
        rows={2}
        onCommit={(acceptedReason) => {
          workbench.run(editInsightFields, { insightId: insight.id, fields: { acceptedReason } });
        }}
      />
    </section>
  );
}

interface StopProps {
  readonly insight: Insight;
  readonly state: InsightState;
  readonly missing: readonly MissingForState[];
}

function Stop({ insight, state, missing }: StopProps) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const isHere = insight.state === state;
  const isOpen = missing.length === 0;
  const name = t(`state-${state}`);
  return (
    <li
      className={classes(styles.stop, isHere && styles.here, isHere && styles[state])}
      aria-current={isHere ? 'step' : undefined}
    >
      <span className={styles.spot} aria-hidden>
        {isHere && state === 'praised' ? <Heart size={12} /> : isHere ? <Check size={12} /> : null}
      </span>
      <span className={styles.stopBody}>
        <span className={styles.stopName}>{name}</span>
        {isHere ? (
          <span className={styles.small}>{t(state === 'relapsed' ? 'relapsedText' : 'isHere')}</span>
        ) : (
          <span className={styles.small} id={`needs-${state}`}>
            {isOpen
              ? t('needsNothing')
              : t('needs', { what: missing.map((one) => t(`missing-${one}`)).join(t('join')) })}
          </span>
        )}
      </span>
      {!isHere && (
        <Button
          size="small"
          isDisabled={!isOpen}
          aria-label={t('moveTo', { state: name })}
          aria-describedby={`needs-${state}`}
          onPress={() => {
            workbench.run(moveCard, { insightId: insight.id, state, beforeId: null });
          }}
        >
          {t('move')}
        </Button>
      )}
    </li>
  );
}
