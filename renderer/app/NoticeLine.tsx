import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { faultText } from '../i18n/faultText.ts';
import { useWorkbench, useWorkbenchState } from '../state/useWorkbench.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { CircleAlert, X } from '../ui/icons.ts';
import styles from './ProjectScreen.module.css';

// Time to read it; the next gesture takes it away as well.
const shownFor = 10_000;

/** Says over the map what the last gesture did not do, and why. */
export function NoticeLine() {
  const { t } = useTranslation(['project', 'rules', 'errors']);
  const { t: tErrors } = useTranslation('errors');
  const workbench = useWorkbench();
  const notice = useWorkbenchState((state) => state.notice);
  const count = notice?.count;
  useEffect(() => {
    if (count === undefined) return undefined;
    const timer = setTimeout(workbench.dismissNotice, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [count, workbench]);

  const text = () => {
    switch (notice?.kind) {
      case undefined:
        return null;
      case 'refused':
        return t(`rules:${notice.refusal.code}`);
      case 'failed':
        return faultText(tErrors, notice.fault);
      case 'edits-lost':
        return t('editsLost', { lost: notice.lost });
      case 'merged':
        return t('merged');
      case 'refreshed':
        return t('refreshed');
    }
  };
  const shown = text();
  return (
    <div aria-live="assertive" className={styles.noticePlace}>
      {shown !== null && (
        <div className={styles.notice}>
          <CircleAlert size={16} aria-hidden />
          <span>{shown}</span>
          <IconButton
            icon={X}
            size="small"
            hasTooltip={false}
            label={t('dismiss')}
            onPress={workbench.dismissNotice}
          />
        </div>
      )}
    </div>
  );
}
