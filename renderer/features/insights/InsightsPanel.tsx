import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { useActionMenu } from '../../state/actions/useActionMenu.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Ellipsis, Frown, Heart, MessageSquareWarning } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { insightEntries } from './insightEntries.ts';
import type { InsightEntry, InsightFilter } from './insightEntries.ts';
import styles from './InsightsPanel.module.css';
import { proofOf } from './proofOf.ts';

/** The list of pain points and praise points beside the map. */
export function InsightsPanel() {
  const { t } = useTranslation('insights');
  const workbench = useWorkbench();
  const selected = useView((view) => view.selected);
  const menu = useActionMenu('outline');
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [filter, setFilter] = useState<InsightFilter>('all');
  // Kept until what the list is made of changes: an edit elsewhere draws nothing here.
  const entries = useProject((project) => insightEntries(project, filter));
  const [itemOf] = useState(createListItems);
  const items = useMemo(() => entries.map((entry) => itemOf(entry, t)), [entries, itemOf, t]);
  const hasInsights = useProject(({ insights }) => Object.keys(insights).length > 0);

  const show = (entry: InsightEntry) => {
    const step = entry.steps[0];
    const view = workbench.view.getState();
    if (step !== undefined) {
      view.showMap(step.mapId);
      view.revealStep(step.id);
    }
    view.select([entry.insight.id]);
  };

  return (
    <section className={styles.panel} aria-labelledby="insights-title" data-place="insights">
      <div className={styles.head}>
        <h2 id="insights-title">{t('title')}</h2>
        {hasInsights && (
          <SegmentedControl
            label={t('filter')}
            value={filter}
            segments={[
              { value: 'all', label: t('all') },
              { value: 'pains', label: t('onlyPains') },
              { value: 'praises', label: t('onlyPraises') },
            ]}
            onChange={setFilter}
          />
        )}
      </div>
      <List
        aria-label={t('title')}
        items={items}
        selectedKeys={selected}
        onSelectionChange={(ids) => {
          const entry = entries.find(({ insight }) => ids.has(insight.id));
          if (entry !== undefined) show(entry);
        }}
        onAction={(id) => {
          const entry = entries.find(({ insight }) => insight.id === id);
          if (entry === undefined) return;
          show(entry);
          workbench.view.getState().ask({ kind: 'insight', insightId: id });
        }}
        onRowContextMenu={(id, at) => {
          workbench.view.getState().select([id]);
          menu.refresh();
          setMenuAt(at);
        }}
        renderEmpty={() => (
          <EmptyState
            icon={MessageSquareWarning}
            title={hasInsights ? t('noneOfKind') : t('emptyTitle')}
            text={hasInsights ? undefined : t('emptyText')}
          />
        )}
        renderRow={(entry) => <Entry entry={entry} />}
      />
      <ContextMenu
        at={menuAt}
        label={t('title')}
        entries={menu.entries}
        onClose={() => {
          setMenuAt(null);
        }}
      />
    </section>
  );
}

type ListItem = InsightEntry & { readonly id: Id; readonly textValue: string };

/** Makes the function that makes items of entries, the same one for the same entry: the list makes rows of new ones only. */
function createListItems() {
  const made = new WeakMap<InsightEntry, { readonly t: unknown; readonly item: ListItem }>();
  return (entry: InsightEntry, t: TFunction<'insights'>): ListItem => {
    const known = made.get(entry);
    if (known?.t === t) return known.item;
    const { insight, isPraise } = entry;
    const words = insight.state === 'praised' ? insight.wordsNow : insight.words;
    const item = { ...entry, id: insight.id, textValue: `${t(isPraise ? 'praise' : 'pain')}: ${words}` };
    made.set(entry, { t, item });
    return item;
  };
}

function Entry({ entry }: { readonly entry: InsightEntry }) {
  const { t } = useTranslation('insights');
  const where = useProject((project) => whereOf(entry, project));
  const workbench = useWorkbench();
  const { insight } = entry;
  const isPraise = isPraisePoint(insight);
  const Shown = isPraise ? Heart : Frown;
  const menu = useActionMenu('outline');
  return (
    <div className={styles.entry}>
      <span className={`${styles.mark ?? ''} ${(isPraise ? styles.praise : styles.pain) ?? ''}`}>
        <Shown size={14} role="img" aria-label={t(isPraise ? 'praise' : 'pain')} />
      </span>
      <div className={styles.body}>
        {insight.state === 'praised' ? (
          <>
            <span className={`${styles.words ?? ''} ${styles.now ?? ''}`}>{insight.wordsNow}</span>
            <Gain insightId={insight.id} />
            <span className={`${styles.words ?? ''} ${styles.small ?? ''}`}>
              {t('saidBefore', { words: insight.words })}
            </span>
          </>
        ) : (
          <span className={styles.words}>{insight.words}</span>
        )}
        <span className={styles.small}>{where || t('noStep')}</span>
      </div>
      <MenuButton
        label={insight.words}
        entries={menu.entries}
        onOpenChange={(isOpen) => {
          if (!isOpen) return;
          workbench.view.getState().select([insight.id]);
          menu.refresh();
        }}
      >
        <IconButton
          icon={Ellipsis}
          size="small"
          hasTooltip={false}
          label={t('actionsFor', { words: insight.words })}
        />
      </MenuButton>
    </div>
  );
}

/** The steps; where the project has several maps, the map before them. */
function whereOf({ steps }: InsightEntry, project: Project): string {
  const titles = steps.map((step) => step.title).join(' · ');
  const first = steps[0];
  if (first === undefined || Object.keys(project.maps).length < 2) return titles;
  return `${project.maps[first.mapId]?.name ?? ''}: ${titles}`;
}

function Gain({ insightId }: { readonly insightId: string }) {
  const { t } = useTranslation('insights');
  const project = useProject((current) => current);
  const proof = proofOf(project, insightId);
  return (
    <span className={styles.gain}>
      {t('fromTo', {
        name: proof.metricName,
        before: proof.before ?? '',
        after: proof.after ?? '',
        unit: proof.unit,
      })}{' '}
      <span className={styles.small}>({t(proof.basis)})</span>
    </span>
  );
}
