import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadTable } from '../../../shared/analysis/workshop/threads.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useLedTo } from '../../state/useLedTo.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Lightbulb, StickyNote, Waypoints } from '../../ui/icons.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { NotesTab } from './NotesTab.tsx';
import { QuestionsTab } from './QuestionsTab.tsx';
import type { Sought } from './sought.ts';
import { ThreadsTab } from './ThreadsTab.tsx';
import styles from './WorkshopRoom.module.css';

type Part = 'notes' | 'questions' | 'threads';

/** What a workshop leaves behind: its notes, what they are about, what is asked of it, and the way to what is done. */
export function WorkshopRoom() {
  const { t } = useTranslation('workshop');
  const workbench = useWorkbench();
  const [part, setPart] = useState<Part>('notes');
  const [sought, setSought] = useState<Sought | null>(null);
  const notes = useProject((project) => Object.keys(project.notes).length);
  const questions = useProject((project) => Object.keys(project.questions).length);

  useLedTo(['notes', 'clusters', 'questions', 'ideas'], (id, isForFocus) => {
    const { project } = workbench.store.getState();
    const isNoted = project.notes[id] !== undefined || project.clusters[id] !== undefined;
    setPart(isNoted ? 'notes' : 'questions');
    setSought({ id, isForFocus });
  });

  const show = (table: ThreadTable, id: Id) => {
    if (table === 'insights' || table === 'actions') {
      showRecord(workbench, id);
      return;
    }
    setPart('questions');
    setSought({ id, isForFocus: true });
  };

  return (
    <div className={styles.room}>
      <h2 className={styles.title}>{t('title')}</h2>
      <Tabs
        label={t('title')}
        className={styles.tabs}
        selected={part}
        onSelect={setPart}
        tabs={[
          {
            id: 'notes',
            label: t('notesTab'),
            icon: StickyNote,
            badge: String(notes),
            panel: <NotesTab sought={sought} onShowInsight={(id) => show('insights', id)} />,
          },
          {
            id: 'questions',
            label: t('questionsTab'),
            icon: Lightbulb,
            badge: String(questions),
            panel: <QuestionsTab sought={sought} onShow={show} />,
          },
          { id: 'threads', label: t('threadsTab'), icon: Waypoints, panel: <ThreadsTab onShow={show} /> },
        ]}
      />
    </div>
  );
}
