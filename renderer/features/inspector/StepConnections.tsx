import { useTranslation } from 'react-i18next';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import type { Step } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ArrowRight, Plus, X } from '../../ui/icons.ts';
import styles from './Inspector.module.css';

/** What leads to a step and away from it. */
export function StepConnections({ step }: { readonly step: Step }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => project.connections);
  const touching = Object.values(connections).filter(
    (one) => one.fromStepId === step.id || one.toStepId === step.id,
  );
  return (
    <div className={styles.group}>
      <h3>{t('connections')}</h3>
      <ul className={styles.connections}>
        {touching.map((connection) => {
          const isFrom = connection.toStepId === step.id;
          const other = steps[isFrom ? connection.fromStepId : connection.toStepId];
          const Shown = isFrom ? ArrowLeft : ArrowRight;
          return (
            <li key={connection.id}>
              <Shown size={14} role="img" aria-label={t(isFrom ? 'from' : 'to')} />
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  if (other === undefined) return;
                  workbench.view.getState().select([other.id]);
                  workbench.view.getState().revealStep(other.id);
                }}
              >
                {other?.title}
              </button>
              <IconButton
                icon={X}
                size="small"
                label={t('removeConnection', { name: other?.title ?? '' })}
                onPress={() => {
                  workbench.run(deleteSelection, { stepIds: [], connectionIds: [connection.id] });
                }}
              />
            </li>
          );
        })}
      </ul>
      <Button
        icon={Plus}
        size="small"
        tone="quiet"
        onPress={() => {
          workbench.view.getState().ask({ kind: 'connect', fromStepId: step.id });
        }}
      >
        {t('connect')}
      </Button>
    </div>
  );
}
