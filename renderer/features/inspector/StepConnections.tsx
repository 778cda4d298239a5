import { useTranslation } from 'react-i18next';
import { connectionsByStep } from '../../../shared/analysis/connectionsByStep.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import type { Step } from '../../../shared/model/records.ts';
import { percentText } from '../../../shared/scene/connectionText.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ArrowRight, Pencil, Plus, X } from '../../ui/icons.ts';
import { BranchList } from './BranchList.tsx';
import styles from './Inspector.module.css';

/** What leads to a step and away from it; of a decision also how its branches share what comes. */
export function StepConnections({ step }: { readonly step: Step }) {
  const { t } = useTranslation(['inspector', 'connections']);
  const workbench = useWorkbench();
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => connectionsByStep(project));
  const touching = [...(connections.in.get(step.id) ?? []), ...(connections.out.get(step.id) ?? [])];
  const { view } = workbench;
  return (
    <>
      <div className={styles.group}>
        <h3>{t('connections')}</h3>
        <ul className={styles.connections}>
          {touching.map((connection) => {
            const isFrom = connection.toStepId === step.id;
            const other = steps[isFrom ? connection.fromStepId : connection.toStepId];
            const name = other?.title ?? '';
            const Shown = isFrom ? ArrowLeft : ArrowRight;
            const details = [
              connection.kind === 'sequence' ? '' : t(`connections:kinds-${connection.kind}`),
              percentText(connection.probability),
              connection.condition,
              connection.label,
            ].filter((part) => part !== '');
            return (
              <li key={connection.id}>
                <Shown size={14} role="img" aria-label={t(isFrom ? 'from' : 'to')} />
                <button
                  type="button"
                  className={styles.link}
                  onClick={() => {
                    if (other === undefined) return;
                    view.getState().select([other.id]);
                    view.getState().revealStep(other.id);
                  }}
                >
                  {name}
                  {details.length > 0 && <span className={styles.facts}>{` · ${details.join(' · ')}`}</span>}
                </button>
                <span className={styles.rowButtons}>
                  <IconButton
                    icon={Pencil}
                    size="small"
                    label={t('connections:edit', { name })}
                    onPress={() => {
                      view.getState().select([connection.id]);
                    }}
                  />
                  <IconButton
                    icon={X}
                    size="small"
                    label={t('removeConnection', { name })}
                    onPress={() => {
                      workbench.run(deleteSelection, { stepIds: [], connectionIds: [connection.id] });
                    }}
                  />
                </span>
              </li>
            );
          })}
        </ul>
        <Button
          icon={Plus}
          size="small"
          tone="quiet"
          onPress={() => {
            view.getState().ask({ kind: 'connect', fromStepId: step.id });
          }}
        >
          {t('connect')}
        </Button>
      </div>
      <BranchList stepId={step.id} />
    </>
  );
}
