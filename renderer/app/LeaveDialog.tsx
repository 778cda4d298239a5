import { useTranslation } from 'react-i18next';
import { faultText } from '../i18n/faultText.ts';
import { useWorkbenchState } from '../state/useWorkbench.ts';
import { AlertDialog } from '../ui/AlertDialog.tsx';

interface LeaveDialogProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before edits that could not be stored are dropped. */
export function LeaveDialog({ onStay, onLeave }: LeaveDialogProps) {
  const { t } = useTranslation('project');
  const { t: tErrors } = useTranslation('errors');
  const storing = useWorkbenchState((state) => state.storing);
  return (
    <AlertDialog
      isOpen
      title={t('closeTitle')}
      cancelLabel={t('stay')}
      confirmLabel={t('leaveAnyway')}
      isDangerous
      onCancel={onStay}
      onConfirm={onLeave}
    >
      {t('closeText', { reason: storing.state === 'failed' ? faultText(tErrors, storing.fault) : '' })}
    </AlertDialog>
  );
}
