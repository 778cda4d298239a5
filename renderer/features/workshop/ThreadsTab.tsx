import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { threadsBack, threadsForth } from '../../../shared/analysis/workshop/threads.ts';
import type { ThreadNode, ThreadTable } from '../../../shared/analysis/workshop/threads.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ClipboardList, Frown, Lightbulb, MessageSquareText, Waypoints } from '../../ui/icons.ts';
import type { Icon } from '../../ui/icons.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Threads.module.css';

interface ThreadsTabProps {
  readonly onShow: (table: ThreadTable, id: Id) => void;
}

const icons: Readonly<Record<ThreadTable, Icon>> = {
  insights: Frown,
  questions: MessageSquareText,
  ideas: Lightbulb,
  actions: ClipboardList,
};
const sorts = {
  insights: 'oneInsight',
  questions: 'oneQuestion',
  ideas: 'oneIdea',
  actions: 'oneAction',
} as const;
// More than anybody reads at once; the search brings up the others.
const mostShown = 100;

/** The way from each insight over questions and ideas to actions, to be read forth and back. */
export function ThreadsTab({ onShow }: ThreadsTabProps) {
  const { t } = useTranslation('workshop');
  const insights = useProject((project) => project.insights);
  const questions = useProject((project) => project.questions);
  const questionInsights = useProject((project) => project.questionInsights);
  const ideas = useProject((project) => project.ideas);
  const ideaActions = useProject((project) => project.ideaActions);
  const actions = useProject((project) => project.actions);
  const [way, setWay] = useState<'forth' | 'back'>('forth');
  const [query, setQuery] = useState('');
  const threads = useMemo(() => {
    const parts = { insights, questions, questionInsights, ideas, ideaActions, actions };
    return way === 'forth' ? threadsForth(parts) : threadsBack(parts);
  }, [insights, questions, questionInsights, ideas, ideaActions, actions, way]);
  const sought = query.trim().toLowerCase();
  const found = threads.filter((thread) => holds(thread, sought));
  const open = way === 'forth' ? found.filter(isOpen) : [];
  const begun = found.filter((thread) => !open.includes(thread));

  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <SegmentedControl
          label={t('wayOfThreads')}
          value={way}
          segments={[
            { value: 'forth', label: t('forth') },
            { value: 'back', label: t('back') },
          ]}
          onChange={setWay}
        />
        <SearchField
          label={t('searchThreads')}
          placeholder={t('searchThreads')}
          className={styles.search}
          value={query}
          onChange={setQuery}
        />
      </div>
      <div className={styles.page}>
        {threads.length === 0 && (
          <EmptyState
            icon={Waypoints}
            title={t('noThreads')}
            text={way === 'forth' ? t('noThreadsText') : t('noThreadsBackText')}
          />
        )}
        {threads.length > 0 && found.length === 0 && <p className={styles.hint}>{t('noneFound')}</p>}
        {begun.length > 0 && (
          <Nodes nodes={begun.slice(0, mostShown)} label={t('threadsTab')} onShow={onShow} />
        )}
        {begun.length > mostShown && (
          <p className={styles.hint}>{t('more', { count: begun.length - mostShown })}</p>
        )}
        {open.length > 0 && (
          <>
            <h3 className={styles.heading}>{t('withoutQuestion', { count: open.length })}</h3>
            <Nodes
              nodes={open.slice(0, mostShown)}
              label={t('withoutQuestion', { count: open.length })}
              onShow={onShow}
            />
            {open.length > mostShown && (
              <p className={styles.hint}>{t('more', { count: open.length - mostShown })}</p>
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface NodesProps extends ThreadsTabProps {
  readonly nodes: readonly ThreadNode[];
  readonly label?: string;
}

function Nodes({ nodes, label, onShow }: NodesProps) {
  const { t } = useTranslation('workshop');
  return (
    <ul className={styles.nodes} aria-label={label}>
      {nodes.map((node) => {
        const Shown = icons[node.table];
        return (
          <li key={node.id} className={styles.node}>
            <Button tone="plain" className={styles[node.table]} onPress={() => onShow(node.table, node.id)}>
              <Shown size={14} aria-hidden />
              <VisuallyHidden>{t(sorts[node.table])}: </VisuallyHidden>
              <span className={styles.text}>{node.text}</span>
            </Button>
            {node.next.length > 0 && <Nodes nodes={node.next} onShow={onShow} />}
          </li>
        );
      })}
    </ul>
  );
}

function holds(node: ThreadNode, sought: string): boolean {
  return node.text.toLowerCase().includes(sought) || node.next.some((one) => holds(one, sought));
}

/** An insight of which nothing was asked yet. */
function isOpen({ table, next }: ThreadNode): boolean {
  return table === 'insights' && next.length === 0;
}
