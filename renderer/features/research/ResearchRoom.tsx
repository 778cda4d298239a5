import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLedTo } from '../../state/useLedTo.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { EntryDetails } from './EntryDetails.tsx';
import styles from './Research.module.css';
import { ResearchBoard } from './ResearchBoard.tsx';
import { SourceDetails } from './SourceDetails.tsx';
import { SourceList } from './SourceList.tsx';

/** The five steps of the research side by side, or the sources that it rests on; what is chosen stands beside them. */
export function ResearchRoom() {
  const { t } = useTranslation('research');
  const { store } = useWorkbench();
  const [shown, setShown] = useState<'board' | 'sources'>('board');
  const [sought, setSought] = useState('');
  const entryId = useChosen('researchEntries');
  const sourceId = useChosen('sources');
  useLedTo(['researchEntries', 'sources'], (id) => {
    setShown(store.getState().project.sources[id] === undefined ? 'board' : 'sources');
    setSought('');
  });
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        <SegmentedControl
          label={t('show')}
          value={shown}
          segments={[
            { value: 'board', label: t('board') },
            { value: 'sources', label: t('sources') },
          ]}
          onChange={setShown}
        />
        <SearchField
          label={t('search')}
          placeholder={t('search')}
          value={sought}
          onChange={setSought}
          className={styles.search}
        />
      </header>
      <div className={styles.body}>
        {shown === 'board' ? (
          <>
            <ResearchBoard sought={sought} chosenId={entryId} />
            {entryId !== null && <EntryDetails key={entryId} entryId={entryId} />}
          </>
        ) : (
          <>
            <SourceList sought={sought} chosenId={sourceId} />
            {sourceId !== null && (
              <SourceDetails
                key={sourceId}
                sourceId={sourceId}
                onEntry={() => {
                  setShown('board');
                }}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** The record of this table that is selected, where it is the only one and still there. */
function useChosen(table: 'researchEntries' | 'sources'): string | null {
  const only = useView(({ selected }) => (selected.size === 1 ? ([...selected][0] ?? null) : null));
  return useProject((project) => (only !== null && project[table][only] !== undefined ? only : null));
}
