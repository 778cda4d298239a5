import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { connectionsByStep } from '../../../shared/analysis/connectionsByStep.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Connection } from '../../../shared/model/records.ts';
import { percentText } from '../../../shared/scene/connectionText.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ArrowRight, Pencil, Plus, X } from '../../ui/icons.ts';
import { BranchList } from './BranchList.tsx';
import styles from './Inspector.module.css';

/** What leads to a step and away from it; of a decision also how its branches share what comes. */
export const StepConnections = memo(function StepConnections({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation(['inspector', 'connections']);
  const workbench = useWorkbench();
  const connections = useProject((project) => connectionsByStep(project));
  const touching = [...(connections.in.get(stepId) ?? []), ...(connections.out.get(stepId) ?? [])];
  const { view } = workbench;
  return (
    <>
      <div className={styles.group}>
        <h3>{t('connections')}</h3>
        <ul className={styles.connections}>
          {touching.map((connection) => (
            <Touching key={connection.id} connection={connection} isFrom={connection.toStepId === stepId} />
          ))}
        </ul>
        <Button
          icon={Plus}
          size="small"
          tone="quiet"
          onPress={() => {
            view.getState().ask({ kind: 'connect', fromStepId: stepId });
          }}
        >
          {t('connect')}
        </Button>
      </div>
      <BranchList stepId={stepId} />
    </>
  );
});

function Touching({ connection, isFrom }: { readonly connection: Connection; readonly isFrom: boolean }) {
  const { t } = useTranslation(['inspector', 'connections']);
  const workbench = useWorkbench();
  const otherId = isFrom ? connection.fromStepId : connection.toStepId;
  const name = useProject((project) => project.steps[otherId]?.title ?? '');
  const { view } = workbench;
  const Shown = isFrom ? ArrowLeft : ArrowRight;
  const details = [
    connection.kind === 'sequence' ? '' : t(`connections:kinds-${connection.kind}`),
    percentText(connection.probability),
    connection.condition,
    connection.label,
  ].filter((part) => part !== '');
  return (
    <li>
      <Shown size={14} role="img" aria-label={t(isFrom ? 'from' : 'to')} />
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          view.getState().select([otherId]);
          view.getState().revealStep(otherId);
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
}
