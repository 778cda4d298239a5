import { useEffect, useMemo, useRef, useState } from 'react';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { noteColumns } from '../../../shared/analysis/workshop/noteColumns.ts';
import { pastedNotes } from '../../../shared/formats/table/pastedNotes.ts';
import { addNotes } from '../../../shared/commands/addNotes.ts';
import { clusterNotes } from '../../../shared/commands/clusterNotes.ts';
import { mergeNotes } from '../../../shared/commands/mergeNotes.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ArrowRight, Combine, Pencil, Sparkles, Trash2 } from '../../ui/icons.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { ClusterInsightDialog } from './ClusterInsightDialog.tsx';
import { clusterIn, columnName } from './loose.ts';
import { MoveNotesDialog } from './MoveNotesDialog.tsx';
import { NewCluster } from './NewCluster.tsx';
import { NoteCapture } from './NoteCapture.tsx';
import { NoteColumnView } from './NoteColumnView.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import styles from './Notes.module.css';
import { removeFromWorkshop } from './removeFromWorkshop.ts';
import type { Sought } from './sought.ts';
import { SuggestDialog } from './SuggestDialog.tsx';
import { noteBeside, useChosenNotes } from './useChosenNotes.ts';
import { useNoteDrag } from './useNoteDrag.ts';

type Asked =
  | { readonly kind: 'edit'; readonly noteId: Id }
  | { readonly kind: 'move'; readonly noteIds: readonly Id[] }
  | { readonly kind: 'insight'; readonly clusterId: Id }
  | { readonly kind: 'suggest' };

interface NotesTabProps {
  readonly sought: Sought | null;
  readonly onShowInsight: (id: Id) => void;
}

/** Notes as they were written down, and the clusters that they are put into. */
export function NotesTab({ sought, onShowInsight }: NotesTabProps) {
  const { t } = useTranslation(['workshop', 'common']);
  const workbench = useWorkbench();
  const notes = useProject((project) => project.notes);
  const clusters = useProject((project) => project.clusters);
  const [query, setQuery] = useState('');
  const { chosen, setChosen, chooseIn, watch } = useChosenNotes();
  const [focused, setFocused] = useState<Sought | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const { drag, begin } = useNoteDrag();
  const columns = useMemo(() => noteColumns({ notes, clusters }, query), [notes, clusters, query]);
  const shown = columns.flatMap((column) => column.notes);
  // Of what is chosen, what is still there and seen, column by column in its order.
  const noteIds = shown.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const board = useRef<HTMLDivElement>(null);

  const [followed, setFollowed] = useState<Sought | null>(null);
  if (sought !== followed) {
    setFollowed(sought);
    setQuery('');
    if (sought !== null && notes[sought.id] !== undefined) {
      setChosen(new Set([sought.id]));
      setFocused(sought);
    }
  }

  useEffect(() => {
    if (sought === null) return;
    // Of a cluster its column; a note finds its row by itself.
    const column = board.current?.querySelector<HTMLElement>(`[data-column="${CSS.escape(sought.id)}"]`);
    column?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (sought.isForFocus) column?.focus();
  }, [sought]);

  const focus = (id: Id | undefined) => setFocused(id === undefined ? null : { id, isForFocus: true });

  const paste = (event: ClipboardEvent) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const texts = pastedNotes(event.clipboardData.getData('text/plain'));
    // A line that is pasted into a field is for the field.
    if (texts.length === 0 || asked !== null || (isField && texts.length < 2)) return;
    event.preventDefault();
    const pasted = texts.map((text) => ({ id: workbench.newId(), text }));
    if (!workbench.run(addNotes, { notes: pasted, author: '', clusterId: null })) return;
    undoToast(workbench, t('pasted', { count: texts.length }), t('common:undo'));
  };

  const chooseMoved = (ids: readonly Id[]) => {
    setChosen(new Set(ids));
    focus(ids[0]);
  };

  const move = (ids: readonly Id[], column: string) => {
    if (!workbench.run(clusterNotes, { noteIds: ids, clusterId: clusterIn(column) })) return;
    chooseMoved(ids);
  };

  /** To the column beside the one they are in. */
  const moveBeside = (ids: readonly Id[], from: string, by: 1 | -1) => {
    const names = columns.map(({ cluster }) => columnName(cluster?.id ?? null));
    const to = names[names.indexOf(from) + by];
    if (to !== undefined) move(ids, to);
  };

  const merge = () => {
    const [keptId, ...otherIds] = noteIds;
    if (keptId === undefined || otherIds.length === 0) return;
    if (!workbench.run(mergeNotes, { groups: [{ keptId, otherIds }] })) return;
    chooseMoved([keptId]);
    undoToast(workbench, t('merged', { count: noteIds.length }), t('common:undo'));
  };

  const remove = (ids: readonly Id[]) => {
    const gone = new Set(ids);
    const among = columns.find((column) => column.notes.some(({ id }) => id === ids.at(-1)))?.notes ?? [];
    const last = among.findIndex(({ id }) => id === ids.at(-1));
    const next =
      among.slice(last).find(({ id }) => !gone.has(id)) ?? among.findLast(({ id }) => !gone.has(id));
    if (!removeFromWorkshop(workbench, 'notes', ids)) return;
    chooseMoved(next === undefined ? [] : [next.id]);
    undoToast(workbench, t('notesDeleted', { count: ids.length }), t('common:undo'));
  };

  const [first] = noteIds;
  const hasNone = first === undefined;
  return (
    <div className={styles.tab} onPaste={paste}>
      <div className={styles.bar}>
        <NoteCapture />
        <SearchField
          label={t('searchNotes')}
          placeholder={t('searchNotes')}
          className={styles.search}
          value={query}
          onChange={setQuery}
        />
        <Button
          icon={Sparkles}
          isDisabled={Object.keys(notes).length < 2}
          onPress={() => setAsked({ kind: 'suggest' })}
        >
          {t('suggest')}
        </Button>
      </div>
      <div className={styles.chosen}>
        <span className={styles.count} role="status">
          {hasNone ? t('noneChosen') : t('chosen', { count: noteIds.length })}
        </span>
        <Toolbar label={t('chosenNotes')}>
          <Button
            size="small"
            icon={ArrowRight}
            isDisabled={hasNone}
            onPress={() => setAsked({ kind: 'move', noteIds })}
          >
            {t('moveToCluster')}
          </Button>
          <Button size="small" icon={Combine} isDisabled={noteIds.length < 2} onPress={merge}>
            {t('merge')}
          </Button>
          <Button
            size="small"
            icon={Pencil}
            isDisabled={noteIds.length !== 1}
            onPress={() => setAsked({ kind: 'edit', noteId: first ?? '' })}
          >
            {t('edit')}
          </Button>
          <Button size="small" icon={Trash2} isDisabled={hasNone} onPress={() => remove(noteIds)}>
            {t('common:delete')}
          </Button>
        </Toolbar>
      </div>
      <div ref={board} className={styles.columns} data-dragging={drag !== null} {...watch}>
        {columns.map((column, index) => {
          const name = columnName(column.cluster?.id ?? null);
          return (
            <NoteColumnView
              key={name}
              column={column}
              index={index - 1}
              lastIndex={columns.length - 2}
              isFiltered={query.trim() !== ''}
              isTarget={drag?.over === name}
              chosen={chosen}
              chosenIds={noteIds}
              focused={focused}
              onFocused={() => setFocused(null)}
              onChoose={(ids) => chooseIn(column.notes, ids)}
              onBeside={(row, by, isChoosing) => {
                const id = noteBeside(row, by);
                if (id === null) return;
                if (isChoosing) setChosen(new Set([id]));
                focus(id);
              }}
              onEdit={(noteId) => setAsked({ kind: 'edit', noteId })}
              onMove={(ids) => setAsked({ kind: 'move', noteIds: ids })}
              onMoveBeside={(ids, by) => moveBeside(ids, name, by)}
              onRemove={remove}
              onInsight={(clusterId) => setAsked({ kind: 'insight', clusterId })}
              onShowInsight={onShowInsight}
              onGrab={(event, noteId) => {
                const dragged = chosen.has(noteId) ? noteIds : [noteId];
                begin(event, {
                  noteIds: dragged,
                  // A press chooses the one that it hits; what is dragged is what was chosen before.
                  onDrag: () => setChosen(new Set(dragged)),
                  onDrop: (to) => {
                    const isElsewhere = (id: Id) => columnName(notes[id]?.clusterId ?? null) !== to;
                    if (dragged.some(isElsewhere)) move(dragged, to);
                  },
                });
              }}
            />
          );
        })}
        <NewCluster />
      </div>
      {drag !== null && (
        <div className={styles.ghost} style={{ left: drag.x + 12, top: drag.y + 12 }} aria-hidden>
          {t('chosen', { count: drag.count })}
        </div>
      )}
      {asked?.kind === 'edit' && <NoteDialog noteId={asked.noteId} onClose={() => setAsked(null)} />}
      {asked?.kind === 'move' && (
        <MoveNotesDialog
          noteIds={asked.noteIds}
          onMoved={() => chooseMoved(asked.noteIds)}
          onClose={() => setAsked(null)}
        />
      )}
      {asked?.kind === 'insight' && (
        <ClusterInsightDialog clusterId={asked.clusterId} onClose={() => setAsked(null)} />
      )}
      {asked?.kind === 'suggest' && <SuggestDialog onClose={() => setAsked(null)} />}
    </div>
  );
}
