import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { StepComments } from './StepComments.tsx';

interface CommentDialogProps {
  readonly stepId: Id;
  readonly onClose: () => void;
}

/** What is said about a step, by the keyboard: the same as in the panel, which may be closed. */
export function CommentDialog({ stepId, onClose }: CommentDialogProps) {
  const { t } = useTranslation('fields');
  const step = useProject((project) => project.steps[stepId]);
  if (step === undefined) return null;
  return (
    <Dialog isOpen onClose={onClose} title={t('commentsOn', { name: step.title })}>
      <StepComments stepId={step.id} isFocused />
    </Dialog>
  );
}
