import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keptDeleted } from '../../../shared/contract/keptDeleted.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { relativeTime } from '../../i18n/relativeTime.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { ProjectList } from '../../state/projectList.ts';
import { AlertDialog } from '../../ui/AlertDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Trash2 } from '../../ui/icons.ts';
import { showToast } from '../../ui/toasts.ts';
import styles from './DeletedProjects.module.css';

interface DeletedProjectsProps {
  readonly list: ProjectList;
  readonly now: number;
  readonly isReadOnly: boolean;
  readonly onClose: () => void;
}

const day = 24 * 60 * 60 * 1000;

/** The projects that were deleted lately: each can be restored, or deleted for good. */
export function DeletedProjects({ list, now, isReadOnly, onClose }: DeletedProjectsProps) {
  const { t } = useTranslation('home');
  const { t: tErrors } = useTranslation('errors');
  const language = useLanguage();
  const [deleted, setDeleted] = useState<readonly ProjectHead[] | null>(null);
  const [purging, setPurging] = useState<ProjectHead | null>(null);
  const { deleted: readDeleted } = list;

  useEffect(() => {
    readDeleted().then(setDeleted, (error: unknown) => {
      showToast({ tone: 'danger', text: faultText(tErrors, faultOf(error)) });
    });
  }, [readDeleted, tErrors]);

  const attempt = async (head: ProjectHead, work: () => Promise<void>, said: string): Promise<void> => {
    try {
      await work();
      setDeleted((before) => before?.filter((one) => one.id !== head.id) ?? null);
      showToast({ text: said });
    } catch (error) {
      showToast({ tone: 'danger', text: faultText(tErrors, faultOf(error)) });
    }
  };

  return (
    <Dialog isOpen onClose={onClose} title={t('deletedProjects')}>
      {deleted?.length === 0 ? (
        <EmptyState icon={Trash2} title={t('noDeleted')} />
      ) : (
        <>
          <p className={styles.hint}>{t('deletedHint')}</p>
          <ul className={styles.list} aria-label={t('deletedProjects')}>
            {deleted?.map((head) => {
              const at = head.deletedAt ?? now;
              const when = relativeTime(at, now, language);
              const left = Math.max(0, Math.ceil((at + keptDeleted - Math.max(at, now)) / day));
              return (
                <li key={head.id} className={styles.project}>
                  <div className={styles.words}>
                    <span className={styles.name}>{head.name}</span>
                    <span className={styles.hint}>
                      {when === null ? t('deletedNow') : t('deletedWhen', { when })} ·{' '}
                      {t('daysLeft', { count: left })}
                    </span>
                  </div>
                  <Button
                    size="small"
                    isDisabled={isReadOnly}
                    aria-label={`${t('restore')}: ${head.name}`}
                    onPress={() =>
                      void attempt(head, () => list.restore(head.id), t('restored', { name: head.name }))
                    }
                  >
                    {t('restore')}
                  </Button>
                  <Button
                    size="small"
                    tone="quiet"
                    isDisabled={isReadOnly}
                    aria-label={`${t('purge')}: ${head.name}`}
                    onPress={() => setPurging(head)}
                  >
                    {t('purge')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <AlertDialog
        isOpen={purging !== null}
        isDangerous
        title={t('purgeQuestion', { name: purging?.name ?? '' })}
        confirmLabel={t('purge')}
        onCancel={() => setPurging(null)}
        onConfirm={() => {
          setPurging(null);
          if (purging !== null) {
            void attempt(purging, () => list.purge(purging.id), t('purged', { name: purging.name }));
          }
        }}
      >
        {t('purgeText')}
      </AlertDialog>
    </Dialog>
  );
}
