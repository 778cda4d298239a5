import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { MessageSquare } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import styles from './Comments.module.css';
import { openGroup } from './openGroups.ts';

/** All open comments of the map, the newest first; one that is chosen leads to its step. */
export function OpenCommentsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('fields');
  const language = useLanguage();
  const workbench = useWorkbench();
  const mapId = useView((view) => view.mapId);
  const comments = useProject((project) => project.comments);
  const steps = useProject((project) => project.steps);
  const items = useMemo(
    () =>
      Object.values(comments)
        .filter((comment) => !comment.isResolved && steps[comment.stepId]?.mapId === mapId)
        .sort((one, other) => other.at - one.at)
        .map((comment) => ({ id: comment.id, textValue: comment.text, comment })),
    [comments, steps, mapId],
  );
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Dialog isOpen onClose={onClose} title={t('allComments')}>
      <List
        aria-label={t('allComments')}
        className={styles.all}
        items={items}
        estimatedRowHeight={64}
        onAction={(id) => {
          const stepId = comments[id]?.stepId;
          if (stepId === undefined) return;
          openGroup('comments');
          workbench.view.getState().select([stepId]);
          workbench.view.getState().revealStep(stepId);
          onClose();
        }}
        renderEmpty={() => (
          <EmptyState icon={MessageSquare} title={t('noOpenComments')} text={t('noOpenCommentsText')} />
        )}
        renderRow={({ comment }) => (
          <div className={styles.line}>
            <p className={styles.head}>
              <strong className={styles.author}>{steps[comment.stepId]?.title}</strong>
              <span className={styles.when}>
                {[comment.author, when.format(comment.at)].filter((part) => part !== '').join(' · ')}
              </span>
            </p>
            <p className={styles.text}>{comment.text}</p>
          </div>
        )}
      />
    </Dialog>
  );
}
