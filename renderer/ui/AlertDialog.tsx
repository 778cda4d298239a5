import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

export interface AlertDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** What happens on the main button, as a verb. */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: () => void;
  /** The other button, or Escape. */
  readonly onCancel: () => void;
}

/** Asks before something that cannot be taken back. */
export function AlertDialog(props: AlertDialogProps) {
  const { t } = useTranslation('common');
  const { isOpen, onConfirm, onCancel } = props;
  return (
    <ModalOverlay className={styles.overlay} isOpen={isOpen} onOpenChange={(open) => !open && onCancel()}>
      <Modal className={styles.modal}>
        <AriaDialog role="alertdialog" className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {props.title}
            </Heading>
          </div>
          <div className={styles.body}>
            <div className={styles.text}>{props.children}</div>
          </div>
          <div className={styles.actions}>
            <Button autoFocus onPress={onCancel}>
              {props.cancelLabel ?? t('cancel')}
            </Button>
            <Button tone={props.isDangerous === true ? 'danger' : 'primary'} onPress={onConfirm}>
              {props.confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
