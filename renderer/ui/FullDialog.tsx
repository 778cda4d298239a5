import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Inside } from './Dialog.tsx';
import dialogStyles from './Dialog.module.css';
import styles from './FullDialog.module.css';
import { IconButton } from './IconButton.tsx';
import { X } from './icons.ts';

interface FullDialogProps {
  readonly onClose: () => void;
  readonly title: string;
  /** Escape goes back to where the dialog began, not out of it; null: it is there. */
  readonly onBack?: (() => void) | null;
  /** Beside the title: what the dialog can do as a whole. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A room of its own over the page, for what needs all the window: the focus goes in and comes back where it was. */
export function FullDialog({ onClose, onBack = null, title, actions, children }: FullDialogProps) {
  const { t } = useTranslation('common');
  return (
    <ModalOverlay className={styles.overlay} isOpen onOpenChange={(open) => !open && (onBack ?? onClose)()}>
      <Modal className={styles.modal}>
        <Inside className={dialogStyles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={dialogStyles.title}>
              {title}
            </Heading>
            {actions}
            <IconButton icon={X} label={t('close')} hasTooltip={false} onPress={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
        </Inside>
      </Modal>
    </ModalOverlay>
  );
}
