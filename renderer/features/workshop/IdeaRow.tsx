import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadTable } from '../../../shared/analysis/workshop/threads.ts';
import { editWorkshop } from '../../../shared/commands/editWorkshop.ts';
import { ideaToAction } from '../../../shared/commands/ideaToAction.ts';
import { linkIdea } from '../../../shared/commands/linkIdea.ts';
import { moveWorkshop } from '../../../shared/commands/moveWorkshop.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import type { Idea } from '../../../shared/model/workshopRecords.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import {
  ArrowRight,
  ChevronDown,
  ChevronUp,
  ClipboardList,
  Ellipsis,
  Lightbulb,
  Link2,
  Pencil,
  Trash2,
  X,
} from '../../ui/icons.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import styles from './Questions.module.css';
import { removeFromWorkshop } from './removeFromWorkshop.ts';

interface IdeaRowProps {
  readonly idea: Idea;
  readonly index: number;
  readonly lastIndex: number;
  readonly onShow: (table: ThreadTable, id: Id) => void;
}

/** An idea, and the actions that carry it out. */
export function IdeaRow({ idea, index, lastIndex, onShow }: IdeaRowProps) {
  const { t } = useTranslation(['workshop', 'common']);
  const workbench = useWorkbench();
  const [isEditing, setIsEditing] = useState(false);
  const [isLinking, setIsLinking] = useState(false);
  const links = useProject((project) => project.ideaActions);
  const all = useProject((project) => project.actions);
  const actions = Object.values(links)
    .filter(({ ideaId }) => ideaId === idea.id)
    .flatMap(({ actionId }) => all[actionId] ?? [])
    .sort(byPosition);
  const move = (to: number) => {
    workbench.run(moveWorkshop, { table: 'ideas', id: idea.id, index: to });
  };
  const makeAction = () => {
    const args = { ideaId: idea.id, id: workbench.newId(), title: idea.text };
    if (workbench.run(ideaToAction, args)) undoToast(workbench, t('actionMade'), t('common:undo'));
  };
  return (
    <li className={styles.idea} data-record={idea.id} tabIndex={-1}>
      <Lightbulb size={14} aria-hidden className={styles.bulb} />
      <div className={styles.ideaBody}>
        {isEditing ? (
          <InlineText
            value={idea.text}
            label={t('ideaText')}
            maxLength={limits.textLength}
            onCommit={(text) => {
              workbench.run(editWorkshop, { table: 'ideas', id: idea.id, text });
            }}
            onEnd={() => setIsEditing(false)}
          />
        ) : (
          <span className={styles.ideaText}>{idea.text}</span>
        )}
        {actions.length > 0 && (
          <span className={styles.actions}>
            {actions.map((action) => (
              <span key={action.id} className={styles.chip}>
                <Button
                  size="small"
                  tone="quiet"
                  icon={ClipboardList}
                  onPress={() => onShow('actions', action.id)}
                >
                  <span className={styles.chipText}>{action.title}</span>
                </Button>
                <IconButton
                  icon={X}
                  size="small"
                  label={t('unlink', { text: action.title })}
                  onPress={() => {
                    workbench.run(linkIdea, { ideaId: idea.id, actionId: action.id, isLinked: false });
                  }}
                />
              </span>
            ))}
          </span>
        )}
      </div>
      {actions.length === 0 && (
        <Button
          size="small"
          tone="quiet"
          icon={ArrowRight}
          aria-label={t('makeActionOf', { text: idea.text })}
          onPress={makeAction}
        >
          {t('makeAction')}
        </Button>
      )}
      <MenuButton
        label={idea.text}
        entries={[
          { id: 'edit', label: t('edit'), icon: Pencil, onAction: () => setIsEditing(true) },
          { id: 'make', label: t('makeAction'), icon: ArrowRight, onAction: makeAction },
          {
            id: 'link',
            label: t('linkAction'),
            icon: Link2,
            isDisabled: Object.keys(all).length === actions.length,
            onAction: () => setIsLinking(true),
          },
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
            label: t('deleteIdea'),
            icon: Trash2,
            isDangerous: true,
            onAction: () => {
              if (!removeFromWorkshop(workbench, 'ideas', [idea.id])) return;
              undoToast(workbench, t('ideaDeleted'), t('common:undo'));
            },
          },
        ]}
      >
        <IconButton
          icon={Ellipsis}
          size="small"
          hasTooltip={false}
          label={t('actionsOf', { text: idea.text })}
        />
      </MenuButton>
      {isLinking && (
        <LinkDialog
          label={t('linkAction')}
          heading={t('actions')}
          choices={Object.values(all)
            .filter((action) => !actions.includes(action))
            .sort(byPosition)
            .map(({ id, title }) => ({ id, label: title }))}
          onChoose={(actionId) => {
            workbench.run(linkIdea, { ideaId: idea.id, actionId, isLinked: true });
          }}
          onClose={() => setIsLinking(false)}
        />
      )}
    </li>
  );
}
