import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addComment } from '../../../shared/commands/addComment.ts';
import { deleteComment } from '../../../shared/commands/deleteComment.ts';
import { editComment } from '../../../shared/commands/editComment.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { StepComment } from '../../../shared/model/records.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { writeShortcut } from '../../state/actions/action.ts';
import { isMac } from '../../state/actions/useActions.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Check, MessageSquare, Pencil, Trash2, Undo2 } from '../../ui/icons.ts';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './Comments.module.css';

interface StepCommentsProps {
  readonly stepId: Id;
  /** Whether the field for a new one has the focus at once. */
  readonly isFocused?: boolean;
}

/** What was said about a step, oldest first; what is settled stands behind one line. */
export function StepComments({ stepId, isFocused }: StepCommentsProps) {
  const { t } = useTranslation('fields');
  const comments = useProject((project) => project.comments);
  const [showsResolved, setShowsResolved] = useState(false);
  const mine = Object.values(comments)
    .filter((comment) => comment.stepId === stepId)
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const resolved = mine.filter((comment) => comment.isResolved);
  const open = mine.filter((comment) => !comment.isResolved);
  return (
    <>
      {mine.length === 0 && <p className={styles.quiet}>{t('noComments')}</p>}
      {resolved.length > 0 && (
        <Button
          size="small"
          tone="quiet"
          icon={Check}
          onPress={() => {
            setShowsResolved(!showsResolved);
          }}
        >
          {t('resolvedComments', { count: resolved.length })}
        </Button>
      )}
      {(open.length > 0 || showsResolved) && (
        <ul className={styles.thread}>
          {(showsResolved ? mine : open).map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      <NewComment key={stepId} stepId={stepId} isFocused={isFocused === true} />
    </>
  );
}

function Comment({ comment }: { readonly comment: StepComment }) {
  const { t } = useTranslation(['fields', 'common']);
  const language = useLanguage();
  const workbench = useWorkbench();
  const commentId = comment.id;
  const text = useView(({ drafts }) => drafts.get(commentId) ?? null);
  const setText = (next: string | null) => {
    workbench.view.getState().draft(commentId, next);
  };
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const keep = () => {
    if (text !== null && workbench.run(editComment, { commentId, text })) setText(null);
  };
  return (
    <li className={styles.comment}>
      <p className={styles.head}>
        <strong className={styles.author}>{comment.author === '' ? t('anonymous') : comment.author}</strong>
        <span className={styles.when}>{when.format(comment.at)}</span>
      </p>
      {text === null ? (
        <p className={styles.text}>{comment.text}</p>
      ) : (
        <TextArea
          label={t('editComment')}
          isLabelHidden
          value={text}
          onChange={setText}
          rows={2}
          maxLength={limits.textLength}
          autoFocus
          onEnter={keep}
          onEscape={() => {
            setText(null);
          }}
        />
      )}
      <div className={styles.tools}>
        {text === null ? (
          <>
            <Button
              size="small"
              tone="quiet"
              icon={comment.isResolved ? Undo2 : Check}
              onPress={() => {
                workbench.run(editComment, { commentId, isResolved: !comment.isResolved });
              }}
            >
              {t(comment.isResolved ? 'reopenComment' : 'resolve')}
            </Button>
            <IconButton
              icon={Pencil}
              size="small"
              label={t('editComment')}
              onPress={() => {
                setText(comment.text);
              }}
            />
            <IconButton
              icon={Trash2}
              size="small"
              label={t('deleteComment')}
              onPress={() => {
                workbench.run(deleteComment, { commentId });
              }}
            />
          </>
        ) : (
          <Button size="small" tone="primary" onPress={keep}>
            {t('keepComment')}
          </Button>
        )}
      </div>
    </li>
  );
}

function NewComment({ stepId, isFocused }: { readonly stepId: Id; readonly isFocused: boolean }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const known = usePreferences((preferences) => preferences.author ?? '');
  const choose = usePreferences((preferences) => preferences.choose);
  const [author, setAuthor] = useState(known);
  const text = useView(({ drafts }) => drafts.get(stepId) ?? '');
  const setText = (next: string) => {
    workbench.view.getState().draft(stepId, next === '' ? null : next);
  };
  const send = () => {
    if (!workbench.run(addComment, { id: workbench.newId(), stepId, author, text })) return;
    setText('');
    // The comment is there all the same; the name is then asked for again after the next start.
    if (author.trim() !== known) choose(workbench.bridge, { author: author.trim() }).catch(() => undefined);
  };
  return (
    <div className={styles.form}>
      <TextArea
        label={t('writeComment')}
        isLabelHidden
        placeholder={t('writeComment')}
        autoFocus={isFocused}
        value={text}
        onChange={setText}
        rows={2}
        maxLength={limits.textLength}
        description={
          text === ''
            ? undefined
            : t('sendComment', { keys: writeShortcut({ code: 'Enter', mod: true }, isMac) })
        }
        onEnter={send}
      />
      {text !== '' && (
        <div className={styles.sign}>
          <TextField
            label={t('commentAs')}
            value={author}
            onChange={setAuthor}
            maxLength={limits.nameLength}
          />
          <Button
            size="small"
            tone="primary"
            icon={MessageSquare}
            isDisabled={text.trim() === ''}
            onPress={send}
          >
            {t('addComment')}
          </Button>
        </div>
      )}
    </div>
  );
}
