import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { connect } from '../../../shared/commands/connect.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { connectionKindFor } from '../../../shared/rules/connectionKindFor.ts';
import { writeShortcut } from '../../state/actions/action.ts';
import { isMac } from '../../state/actions/useActions.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './Inspector.module.css';
import { StepChoiceDialog } from './StepChoiceDialog.tsx';

/** Connects a step with another one that is looked for by its title: the keyboard's way to draw a connection. */
export function ConnectDialog({
  fromStepId,
  onClose,
}: {
  readonly fromStepId: Id;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  // As it was when the question was asked, or a step was last chosen: nothing else changes it meanwhile.
  const [project, setProject] = useState(() => workbench.store.getState().project);
  const [stays, setStays] = useState(false);
  const [connected, setConnected] = useState<readonly string[]>([]);
  // `mayConnect` looks through all connections for each step; it has the last word when one is chosen.
  const reached = useMemo(
    () =>
      new Set(
        Object.values(project.connections)
          .filter((connection) => connection.fromStepId === fromStepId)
          .map((connection) => connection.toStepId),
      ),
    [project, fromStepId],
  );
  return (
    <StepChoiceDialog
      title={t('connectTitle', { name: project.steps[fromStepId]?.title ?? '' })}
      project={project}
      besideStepId={fromStepId}
      without={reached}
      onChoose={(toStepId, hasShift) => {
        const { project: now } = workbench.store.getState();
        const kind = connectionKindFor(now.maps[now.steps[fromStepId]?.mapId ?? '']?.kind);
        const goesOn = stays || hasShift;
        if (!workbench.run(connect, { id: workbench.newId(), fromStepId, toStepId, kind })) return false;
        if (!goesOn) {
          onClose();
          return false;
        }
        setConnected([...connected, now.steps[toStepId]?.title ?? '']);
        setProject(workbench.store.getState().project);
        return true;
      }}
      foot={
        <div className={styles.connectFoot}>
          <Checkbox label={t('connectAnother')} value={stays} onChange={setStays} />
          <span className={styles.facts}>
            <kbd>{writeShortcut({ code: 'Enter', shift: true }, isMac)}</kbd>
          </span>
          <p className={styles.facts} role="status">
            {connected.length > 0 && t('connectedWith', { names: connected.join(t('connectedComma')) })}
          </p>
        </div>
      }
      onClose={onClose}
    />
  );
}
