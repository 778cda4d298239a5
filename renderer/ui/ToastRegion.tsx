import { useTranslation } from 'react-i18next';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import { X } from './icons.ts';
import { toastQueue } from './toasts.ts';
import styles from './ToastRegion.module.css';

/** Where toasts appear; once, in the shell. F6 leads to it. */
export function ToastRegion() {
  const { t } = useTranslation('common');
  return (
    <AriaToastRegion queue={toastQueue} className={styles.region} aria-label={t('notifications')}>
      {({ toast }) => {
        const { text, tone, action } = toast.content;
        const act = () => {
          toastQueue.close(toast.key);
          action?.onPress();
        };
        return (
          <AriaToast toast={toast} className={classes(styles.toast, tone === 'danger' && styles.danger)}>
            <AriaToastContent className={styles.content}>
              {/* It is what the toast is called. */}
              <Text slot="title">{text}</Text>
            </AriaToastContent>
            {action !== null && (
              <Button tone="quiet" size="small" className={styles.action} onPress={act}>
                {action.label}
              </Button>
            )}
            <IconButton slot="close" icon={X} label={t('close')} size="small" hasTooltip={false} />
          </AriaToast>
        );
      }}
    </AriaToastRegion>
  );
}
