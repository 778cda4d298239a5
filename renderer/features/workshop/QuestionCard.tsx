import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadTable } from '../../../shared/analysis/workshop/threads.ts';
import { editWorkshop } from '../../../shared/commands/editWorkshop.ts';
import { linkQuestion } from '../../../shared/commands/linkQuestion.ts';
import { moveWorkshop } from '../../../shared/commands/moveWorkshop.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import type { Question } from '../../../shared/model/workshopRecords.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronDown, ChevronUp, Ellipsis, Link2, Pencil, Trash2, X } from '../../ui/icons.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { IdeaList } from './IdeaList.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import styles from './Questions.module.css';
import { removeFromWorkshop } from './removeFromWorkshop.ts';

interface QuestionCardProps {
  readonly question: Question;
  readonly index: number;
  readonly lastIndex: number;
  readonly onShow: (table: ThreadTable, id: Id) => void;
}

/** A question, the insights that it comes from, and its ideas. */
export function QuestionCard({ question, index, lastIndex, onShow }: QuestionCardProps) {
  const { t } = useTranslation(['workshop', 'common']);
  const workbench = useWorkbench();
  const [isEditing, setIsEditing] = useState(false);
  const [isLinking, setIsLinking] = useState(false);
  const links = useProject((project) => project.questionInsights);
  const insights = useProject((project) => project.insights);
  const linked = Object.values(links)
    .filter(({ questionId }) => questionId === question.id)
    .flatMap(({ insightId }) => insights[insightId] ?? [])
    .sort(byPosition);
  const move = (to: number) => {
    workbench.run(moveWorkshop, { table: 'questions', id: question.id, index: to });
  };
  const link = (insightId: Id, isLinked: boolean) => {
    workbench.run(linkQuestion, { questionId: question.id, insightId, isLinked });
  };
  return (
    <section className={styles.card} aria-label={question.text} data-record={question.id} tabIndex={-1}>
      <div className={styles.line}>
        {isEditing ? (
          <InlineText
            value={question.text}
            label={t('questionText')}
            rows={2}
            maxLength={limits.textLength}
            onCommit={(text) => {
              workbench.run(editWorkshop, { table: 'questions', id: question.id, text });
            }}
            onEnd={() => setIsEditing(false)}
          />
        ) : (
          <h4 className={styles.question}>{question.text}</h4>
        )}
        <MenuButton
          label={question.text}
          entries={[
            { id: 'edit', label: t('edit'), icon: Pencil, onAction: () => setIsEditing(true) },
            { id: 'link', label: t('linkInsight'), icon: Link2, onAction: () => setIsLinking(true) },
            {
              id: 'up',
              label: t('moveUp'),
              icon: ChevronUp,
              isDisabled: index === 0,
              onAction: () => move(index - 1),
            },
            {
              id: 'down',
              label: t('moveDown'),
              icon: ChevronDown,
              isDisabled: index === lastIndex,
              onAction: () => move(index + 1),
            },
            'separator',
            {
              id: 'delete',
              label: t('deleteQuestion'),
              icon: Trash2,
              isDangerous: true,
              onAction: () => {
                if (!removeFromWorkshop(workbench, 'questions', [question.id])) return;
                undoToast(workbench, t('questionDeleted'), t('common:undo'));
              },
            },
          ]}
        >
          <IconButton
            icon={Ellipsis}
            size="small"
            hasTooltip={false}
            label={t('actionsOf', { text: question.text })}
          />
        </MenuButton>
      </div>
      <div className={styles.from}>
        <span className={styles.label}>{t('comesFrom')}</span>
        {linked.length === 0 && <span className={styles.muted}>{t('noInsightYet')}</span>}
        {linked.map((insight) => (
          <span key={insight.id} className={styles.chip}>
            <Button size="small" tone="quiet" onPress={() => onShow('insights', insight.id)}>
              <span className={styles.chipText}>{insight.words}</span>
            </Button>
            <IconButton
              icon={X}
              size="small"
              label={t('unlink', { text: insight.words })}
              onPress={() => link(insight.id, false)}
            />
          </span>
        ))}
        <Button size="small" tone="quiet" icon={Link2} onPress={() => setIsLinking(true)}>
          {t('linkInsight')}
        </Button>
      </div>
      <IdeaList questionId={question.id} onShow={onShow} />
      {isLinking && (
        <LinkDialog
          label={t('linkInsight')}
          heading={t('insights')}
          choices={Object.values(insights)
            .filter((insight) => !linked.includes(insight))
            .sort(byPosition)
            .map(({ id, words }) => ({ id, label: words }))}
          onChoose={(id) => link(id, true)}
          onClose={() => setIsLinking(false)}
        />
      )}
    </section>
  );
}
