import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadTable } from '../../../shared/analysis/workshop/threads.ts';
import { addIdea } from '../../../shared/commands/addIdea.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { TextField } from '../../ui/TextField.tsx';
import { IdeaRow } from './IdeaRow.tsx';
import styles from './Questions.module.css';

interface IdeaListProps {
  /** Null: the ideas that answer no question. */
  readonly questionId: Id | null;
  readonly onShow: (table: ThreadTable, id: Id) => void;
}

/** The ideas of a question, and a field for the next one. */
export function IdeaList({ questionId, onShow }: IdeaListProps) {
  const { t } = useTranslation('workshop');
  const workbench = useWorkbench();
  const all = useProject((project) => project.ideas);
  const [text, setText] = useState('');
  const ideas = Object.values(all)
    .filter((idea) => idea.questionId === questionId)
    .sort(byPosition);
  const add = () => {
    if (text.trim() === '') return;
    if (workbench.run(addIdea, { id: workbench.newId(), text, questionId })) setText('');
  };
  return (
    <>
      {ideas.length > 0 && (
        <ul className={styles.ideas} aria-label={t('ideas')}>
          {ideas.map((idea, index) => (
            <IdeaRow key={idea.id} idea={idea} index={index} lastIndex={ideas.length - 1} onShow={onShow} />
          ))}
        </ul>
      )}
      {questionId !== null && (
        <TextField
          label={t('newIdea')}
          isLabelHidden
          className={styles.newIdea}
          value={text}
          onChange={setText}
          onEnter={add}
          placeholder={t('ideaPlaceholder')}
          maxLength={limits.textLength}
        />
      )}
    </>
  );
}
