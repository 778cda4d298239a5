import { useTranslation } from 'react-i18next';
import { faultText } from '../i18n/faultText.ts';
import { useWorkbench, useWorkbenchState } from '../state/useWorkbench.ts';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';
import styles from './ProjectScreen.module.css';

/** Whether everything is stored, and what is wrong where it is not. */
export function StatusLine() {
  const { t } = useTranslation('project');
  const { t: tErrors } = useTranslation('errors');
  const workbench = useWorkbench();
  const storing = useWorkbenchState((state) => state.storing);
  const texts = {
    stored: () => t('stored'),
    storing: () => t('storing'),
    failed: () =>
      storing.state === 'failed' ? t('notStored', { reason: faultText(tErrors, storing.fault) }) : '',
  };
  const looks = { stored: 'settled', storing: 'busy', failed: 'failed' } as const;
  return (
    <footer className={styles.status}>
      <Status text={texts[storing.state]()} state={looks[storing.state]} />
      {storing.state === 'failed' && (
        <Button size="small" onPress={workbench.retry}>
          {t('retryNow')}
        </Button>
      )}
    </footer>
  );
}
