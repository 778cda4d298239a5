import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import type { ThreadTable } from '../../../shared/analysis/workshop/threads.ts';
import { addQuestion } from '../../../shared/commands/addQuestion.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Insight } from '../../../shared/model/records.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Frown, Heart, Lightbulb } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { IdeaList } from './IdeaList.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import styles from './Questions.module.css';
import type { Sought } from './sought.ts';

interface QuestionsTabProps {
  readonly sought: Sought | null;
  readonly onShow: (table: ThreadTable, id: Id) => void;
}

/** *How might we* questions with the insights that they come from and the ideas that answer them. */
export function QuestionsTab({ sought, onShow }: QuestionsTabProps) {
  const { t } = useTranslation('workshop');
  const workbench = useWorkbench();
  const insights = useProject((project) => project.insights);
  const questions = useProject((project) => project.questions);
  const ideas = useProject((project) => project.ideas);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const items = useMemo(() => Object.values(insights).sort(byPosition).map(itemOf), [insights]);
  const insightIds = items.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const sorted = useMemo(() => Object.values(questions).sort(byPosition), [questions]);
  const fits = (words: string) => words.toLowerCase().includes(query.trim().toLowerCase());
  const allIdeas = Object.values(ideas);
  const shown = sorted.filter(
    (question) =>
      fits(question.text) || allIdeas.some((idea) => idea.questionId === question.id && fits(idea.text)),
  );
  const hasFreeIdeas = allIdeas.some(({ questionId }) => questionId === null);

  useEffect(() => {
    if (sought === null) return undefined;
    const row = page.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(sought.id)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.toggleAttribute('data-sought', true);
    if (sought.isForFocus) row?.focus();
    return () => row?.removeAttribute('data-sought');
  }, [sought]);

  const add = () => {
    if (text.trim() === '') return;
    if (!workbench.run(addQuestion, { id: workbench.newId(), text, insightIds })) return;
    setText('');
    setChosen(new Set());
  };

  return (
    <div className={styles.tab} ref={page}>
      <section className={styles.insights} aria-label={t('insights')}>
        <h3 className={styles.heading}>{t('insights')}</h3>
        <p className={styles.hint}>{t('insightsHint')}</p>
        <List
          aria-label={t('insights')}
          items={items}
          estimatedRowHeight={52}
          selectedKeys={chosen}
          onSelectionChange={setChosen}
          onAction={(id) => {
            setChosen(new Set([...chosen, id]));
            field.current?.focus();
          }}
          renderEmpty={() => <EmptyState icon={Frown} title={t('noInsights')} text={t('noInsightsText')} />}
          renderRow={({ insight }) => <InsightRow insight={insight} />}
        />
      </section>
      <div className={styles.main}>
        <div className={styles.ask}>
          <TextField
            ref={field}
            label={t('newQuestion')}
            className={styles.newQuestion}
            value={text}
            onChange={setText}
            onEnter={add}
            placeholder={t('questionPlaceholder')}
            description={
              insightIds.length === 0 ? t('questionAlone') : t('questionFrom', { count: insightIds.length })
            }
            maxLength={limits.textLength}
          />
          <SearchField
            label={t('searchQuestions')}
            placeholder={t('searchQuestions')}
            className={styles.search}
            value={query}
            onChange={setQuery}
          />
        </div>
        <div className={styles.cards}>
          {sorted.length === 0 && (
            <EmptyState icon={Lightbulb} title={t('noQuestions')} text={t('noQuestionsText')} />
          )}
          {sorted.length > 0 && shown.length === 0 && <p className={styles.hint}>{t('noneFound')}</p>}
          {shown.map((question) => (
            <QuestionCard
              key={question.id}
              question={question}
              index={sorted.indexOf(question)}
              lastIndex={sorted.length - 1}
              onShow={onShow}
            />
          ))}
          {hasFreeIdeas && (
            <section className={styles.card} aria-label={t('freeIdeas')}>
              <h4 className={styles.question}>{t('freeIdeas')}</h4>
              <IdeaList questionId={null} onShow={onShow} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function itemOf(insight: Insight) {
  return { id: insight.id, textValue: insight.words, insight };
}

function InsightRow({ insight }: { readonly insight: Insight }) {
  const { t } = useTranslation('workshop');
  const asked = useProject(
    ({ questionInsights }) =>
      Object.values(questionInsights).filter(({ insightId }) => insightId === insight.id).length,
  );
  const isPraise = isPraisePoint(insight);
  const Shown = isPraise ? Heart : Frown;
  return (
    <div className={styles.insight}>
      <span className={classes(styles.mark, isPraise ? styles.praise : styles.pain)}>
        <Shown size={14} role="img" aria-label={isPraise ? t('praise') : t('pain')} />
      </span>
      <span className={styles.words}>{insight.state === 'praised' ? insight.wordsNow : insight.words}</span>
      {asked > 0 && <span className={styles.asked}>{t('askedTimes', { count: asked })}</span>}
    </div>
  );
}
