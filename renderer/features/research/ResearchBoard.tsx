import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entriesAfter, entriesBefore } from '../../../shared/analysis/research/feedsOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { researchKinds } from '../../../shared/model/researchRecords.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { BreakthroughColumn } from './BreakthroughColumn.tsx';
import { EntryColumn } from './EntryColumn.tsx';
import styles from './Research.module.css';

interface ResearchBoardProps {
  readonly sought: string;
  readonly chosenId: Id | null;
}

/** The five steps of the founding article: four that are written down, and the fifth that follows from them. */
export function ResearchBoard({ sought, chosenId }: ResearchBoardProps) {
  const { t } = useTranslation('research');
  const entries = useProject((project) => project.researchEntries);
  const entryFeeds = useProject((project) => project.entryFeeds);
  const related = useMemo(() => {
    if (chosenId === null) return new Set<Id>();
    return new Set([...entriesBefore({ entryFeeds }, chosenId), ...entriesAfter({ entryFeeds }, chosenId)]);
  }, [entryFeeds, chosenId]);
  const found = useMemo(() => {
    const word = sought.trim().toLowerCase();
    return Object.values(entries)
      .filter((one) => `${one.title}\n${one.text}\n${one.seeks}`.toLowerCase().includes(word))
      .sort(byPosition);
  }, [entries, sought]);
  return (
    <div className={styles.board} role="group" aria-label={t('steps')}>
      {researchKinds.map((kind, index) => (
        <EntryColumn
          key={kind}
          kind={kind}
          number={index + 1}
          entries={found.filter((one) => one.kind === kind)}
          isSearching={sought.trim() !== ''}
          chosenId={chosenId}
          related={related}
        />
      ))}
      <BreakthroughColumn shownIds={new Set(found.map(({ id }) => id))} chosenId={chosenId} />
    </div>
  );
}
