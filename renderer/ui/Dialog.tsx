import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { X } from './icons.ts';
import { useHeldInside } from './useHeldInside.ts';

interface InsideProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The inside of a dialog: the focus stays in it, whatever becomes of the element that has it. */
export function Inside({ className, children }: InsideProps) {
  const dialog = useRef<HTMLElement>(null);
  useHeldInside(dialog);
  return (
    <AriaDialog ref={dialog} className={className ?? ''}>
      {children}
    </AriaDialog>
  );
}

export interface DialogProps {
  readonly isOpen: boolean;
  /** By the cross, Escape, or a press beside it. Null while it must stay: something is under way that it tells of. */
  readonly onClose: (() => void) | null;
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the main one last. */
  readonly actions?: ReactNode;
  readonly width?: 'normal' | 'wide';
  /** Neither Escape nor a press beside it closes it: there is something in it that would be lost. The cross does. */
  readonly keepsOpen?: boolean;
}

/** A question over the page: the focus goes in and stays in, and comes back where it was. */
export function Dialog(props: DialogProps) {
  const { t } = useTranslation('common');
  const { isOpen, onClose, title, width = 'normal' } = props;
  const stays = onClose === null || props.keepsOpen === true;
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isDismissable={!stays}
      isKeyboardDismissDisabled={stays}
    >
      <Modal className={classes(styles.modal, width === 'wide' && styles.wide)}>
        <Inside className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title}>
              {title}
            </Heading>
            {onClose !== null && (
              <IconButton icon={X} label={t('close')} size="small" hasTooltip={false} onPress={onClose} />
            )}
          </div>
          <div className={styles.body}>{props.children}</div>
          {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
        </Inside>
      </Modal>
    </ModalOverlay>
  );
}
