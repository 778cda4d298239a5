import { useTranslation } from 'react-i18next';
import { addActionFor } from '../../../shared/commands/addActionFor.ts';
import { addIdea } from '../../../shared/commands/addIdea.ts';
import { addQuestion } from '../../../shared/commands/addQuestion.ts';
import { deleteActionEffect } from '../../../shared/commands/deleteActionEffect.ts';
import { ideaToAction } from '../../../shared/commands/ideaToAction.ts';
import { setActionEffect } from '../../../shared/commands/setActionEffect.ts';
import type { ActionEffect } from '../../../shared/model/actionRecords.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import type { Idea, Question } from '../../../shared/model/workshopRecords.ts';
import { cleanLine } from '../../../shared/model/text.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowRight, ClipboardList, Lightbulb, MessageSquareText, X } from '../../ui/icons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { AddLine } from './AddLine.tsx';
import { Go } from './Go.tsx';
import styles from './Insight.module.css';

// Half of a pain, where nobody has said how much yet.
const firstShare = 0.5;

interface WayToActionProps {
  readonly insightId: Id;
  readonly onClose: () => void;
}

/** The way from a pain to what is done: questions, ideas and actions; each leads there, and one more is a line away. */
export function WayToAction({ insightId, onClose }: WayToActionProps) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const show = (id: Id) => {
    onClose();
    showRecord(workbench, id);
  };
  return (
    <section className={styles.part} aria-labelledby="insight-way">
      <h3 id="insight-way">{t('way')}</h3>
      <Actions insightId={insightId} onShow={show} />
      <Questions insightId={insightId} onShow={show} />
    </section>
  );
}

interface ListProps {
  readonly insightId: Id;
  readonly onShow: (id: Id) => void;
}

function Actions({ insightId, onShow }: ListProps) {
  const { t } = useTranslation(['insightDetails', 'actionList']);
  const workbench = useWorkbench();
  const actions = useProject((project) => project.actions);
  const actionEffects = useProject((project) => project.actionEffects);
  const effects = Object.values(actionEffects)
    .flatMap((effect) => {
      const action = effect.insightId === insightId ? actions[effect.actionId] : undefined;
      return action === undefined ? [] : [{ effect, action }];
    })
    .sort((one, other) => byPosition(one.action, other.action));
  const linked = new Set(effects.map(({ action }) => action.id));
  const setShare = (actionId: Id, amount: number, basis: ActionEffect['basis']) => {
    workbench.run(setActionEffect, { id: workbench.newId(), actionId, on: { insightId }, amount, basis });
  };
  return (
    <div className={styles.group} role="group" aria-label={t('actionsOn')}>
      <h4>{t('actionsOn')}</h4>
      {effects.length === 0 && <p className={styles.small}>{t('noActions')}</p>}
      {effects.length > 0 && (
        <ul className={styles.pieces}>
          {effects.map(({ effect, action }) => {
            const { id, amount, basis } = effect;
            const { id: actionId, title, state } = action;
            return (
              <li key={id} className={styles.effect}>
                <Go
                  icon={ClipboardList}
                  label={t('goTo', { name: title })}
                  onPress={() => {
                    onShow(actionId);
                  }}
                >
                  {title}
                </Go>
                <span className={styles.small}>{t(`actionList:state-${state}`)}</span>
                <NumberField
                  label={t('shareBy', { name: title })}
                  isLabelHidden
                  className={styles.howMuch ?? ''}
                  value={amount}
                  min={0}
                  max={1}
                  step={0.01}
                  formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
                  onChange={(share) => {
                    if (share !== null) setShare(actionId, share, basis);
                  }}
                />
                <IconButton
                  icon={X}
                  size="small"
                  label={t('unlink', { name: title })}
                  onPress={() => {
                    workbench.run(deleteActionEffect, { id });
                  }}
                />
              </li>
            );
          })}
        </ul>
      )}
      <ChoiceField
        label={t('addAction')}
        isLabelHidden
        isForAdding
        placeholder={t('addAction')}
        maxLength={limits.nameLength}
        choices={Object.values(actions)
          .filter(({ id }) => !linked.has(id))
          .sort(byPosition)
          .map(({ id, title }) => ({ id, label: title }))}
        value={null}
        onChoose={(actionId) => {
          setShare(actionId, firstShare, 'assumed');
        }}
        create={{
          word: (title) => t('newAction', { title }),
          onCreate: (title) => {
            workbench.run(addActionFor, { id: workbench.newId(), insightId, title, share: firstShare });
          },
        }}
      />
    </div>
  );
}

function Questions({ insightId, onShow }: ListProps) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const questions = useProject((project) => project.questions);
  const links = useProject((project) => project.questionInsights);
  const own = Object.values(links)
    .flatMap((link) => (link.insightId === insightId ? (questions[link.questionId] ?? []) : []))
    .sort(byPosition);
  return (
    <div className={styles.group} role="group" aria-label={t('questions')}>
      <h4>{t('questions')}</h4>
      {own.length === 0 && <p className={styles.small}>{t('noQuestions')}</p>}
      {own.length > 0 && (
        <ul className={styles.whys}>
          {own.map((question) => (
            <OneQuestion key={question.id} question={question} insightId={insightId} onShow={onShow} />
          ))}
        </ul>
      )}
      <AddLine
        label={t('addQuestion')}
        placeholder={t('questionPlaceholder')}
        onAdd={(text) => workbench.run(addQuestion, { id: workbench.newId(), text, insightIds: [insightId] })}
      />
    </div>
  );
}

function OneQuestion({ question, insightId, onShow }: ListProps & { readonly question: Question }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const all = useProject((project) => project.ideas);
  const ideas = Object.values(all)
    .filter(({ questionId }) => questionId === question.id)
    .sort(byPosition);
  return (
    <li className={styles.why}>
      <Go
        icon={MessageSquareText}
        label={t('goTo', { name: question.text })}
        onPress={() => {
          onShow(question.id);
        }}
      >
        {question.text}
      </Go>
      {ideas.length > 0 && (
        <ul className={styles.ideas}>
          {ideas.map((idea) => (
            <OneIdea key={idea.id} idea={idea} insightId={insightId} onShow={onShow} />
          ))}
        </ul>
      )}
      <AddLine
        label={t('addIdea')}
        placeholder={t('ideaPlaceholder', { question: question.text })}
        onAdd={(text) => workbench.run(addIdea, { id: workbench.newId(), text, questionId: question.id })}
      />
    </li>
  );
}

function OneIdea({ idea, insightId, onShow }: ListProps & { readonly idea: Idea }) {
  const { t } = useTranslation('insightDetails');
  const workbench = useWorkbench();
  const links = useProject((project) => project.ideaActions);
  const actions = useProject((project) => project.actions);
  const carriedOut = Object.values(links)
    .flatMap((link) => (link.ideaId === idea.id ? (actions[link.actionId] ?? []) : []))
    .sort(byPosition);
  return (
    <li className={styles.idea}>
      <Go
        icon={Lightbulb}
        label={t('goTo', { name: idea.text })}
        onPress={() => {
          onShow(idea.id);
        }}
      >
        {idea.text}
      </Go>
      {carriedOut.map(({ id, title }) => (
        <Go
          key={id}
          icon={ArrowRight}
          label={t('goTo', { name: title })}
          onPress={() => {
            onShow(id);
          }}
        >
          {title}
        </Go>
      ))}
      {carriedOut.length === 0 && (
        <Button
          icon={ArrowRight}
          size="small"
          tone="quiet"
          aria-label={t('makeActionOf', { idea: idea.text })}
          onPress={() => {
            const title = cleanLine(idea.text, limits.nameLength);
            workbench.run(ideaToAction, {
              ideaId: idea.id,
              id: workbench.newId(),
              title,
              against: { insightId, share: firstShare },
            });
          }}
        >
          {t('makeAction')}
        </Button>
      )}
    </li>
  );
}
