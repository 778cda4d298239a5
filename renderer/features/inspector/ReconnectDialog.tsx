import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reconnect } from '../../../shared/commands/reconnect.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { StepChoiceDialog } from './StepChoiceDialog.tsx';

interface ReconnectDialogProps {
  readonly connectionId: Id;
  readonly end: 'from' | 'to';
  readonly onClose: () => void;
}

/** Puts an end of a connection on another step: the keyboard's way to drag it there. */
export function ReconnectDialog({ connectionId, end, onClose }: ReconnectDialogProps) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  // As it was when the question was asked: nothing changes it meanwhile.
  const [{ project }] = useState(() => workbench.store.getState());
  const connection = project.connections[connectionId];
  const fixed = (end === 'from' ? connection?.toStepId : connection?.fromStepId) ?? '';
  const current = (end === 'from' ? connection?.fromStepId : connection?.toStepId) ?? '';
  const without = useMemo(() => new Set([current]), [current]);
  return (
    <StepChoiceDialog
      title={t(end === 'from' ? 'fromWhere' : 'toWhere')}
      project={project}
      besideStepId={fixed}
      without={without}
      onChoose={(stepId) => {
        if (workbench.run(reconnect, { connectionId, end, stepId })) onClose();
        return false;
      }}
      onClose={onClose}
    />
  );
}
