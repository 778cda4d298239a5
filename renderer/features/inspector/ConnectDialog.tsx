import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { connect } from '../../../shared/commands/connect.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { connectionKindFor } from '../../../shared/rules/connectionKindFor.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
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
  // As it was when the question was asked: nothing changes it meanwhile.
  const [{ project }] = useState(() => workbench.store.getState());
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
      onChoose={(toStepId) => {
        const { project: now } = workbench.store.getState();
        const kind = connectionKindFor(now.maps[now.steps[fromStepId]?.mapId ?? '']?.kind);
        if (workbench.run(connect, { id: workbench.newId(), fromStepId, toStepId, kind })) onClose();
      }}
      onClose={onClose}
    />
  );
}
