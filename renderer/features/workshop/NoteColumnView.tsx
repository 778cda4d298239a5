import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteColumn } from '../../../shared/analysis/workshop/noteColumns.ts';
import { moveWorkshop } from '../../../shared/commands/moveWorkshop.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Note } from '../../../shared/model/workshopRecords.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { StickyNote } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import type { ListHandle } from '../../ui/List.tsx';
import { ClusterHead } from './ClusterHead.tsx';
import { columnName } from './loose.ts';
import styles from './Notes.module.css';
import type { Sought } from './sought.ts';

interface NoteColumnViewProps {
  readonly column: NoteColumn;
  /** Among the clusters; −1 for the notes without one. */
  readonly index: number;
  readonly lastIndex: number;
  readonly isFiltered: boolean;
  readonly isTarget: boolean;
  /** Of all columns; in the order in which they are seen. */
  readonly chosen: ReadonlySet<Id>;
  readonly chosenIds: readonly Id[];
  /** The note that is to be seen, and mostly to have the focus, in whichever column it is. */
  readonly focused: Sought | null;
  readonly onFocused: () => void;
  readonly onChoose: (ids: ReadonlySet<Id>) => void;
  /** From this row to the column beside its own, with or without choosing what is there. */
  readonly onBeside: (row: HTMLElement, by: 1 | -1, isChoosing: boolean) => void;
  readonly onEdit: (noteId: Id) => void;
  readonly onMove: (noteIds: readonly Id[]) => void;
  readonly onMoveBeside: (noteIds: readonly Id[], by: 1 | -1) => void;
  readonly onRemove: (noteIds: readonly Id[]) => void;
  readonly onInsight: (clusterId: Id) => void;
  readonly onShowInsight: (insightId: Id) => void;
  readonly onGrab: (event: PointerEvent<HTMLElement>, noteId: Id) => void;
}

/** A cluster with its notes, or the notes that have none. */
export function NoteColumnView(props: NoteColumnViewProps) {
  const { column, chosen, focused, onFocused } = props;
  const { t } = useTranslation('workshop');
  const workbench = useWorkbench();
  const rows = useRef<ListHandle>(null);
  const [itemOf] = useState(createNoteItems);
  const items = useMemo(() => column.notes.map(itemOf), [column.notes, itemOf]);
  const title = column.cluster?.name ?? t('looseNotes');
  const name = columnName(column.cluster?.id ?? null);
  const isHere = focused !== null && column.notes.some(({ id }) => id === focused.id);

  useEffect(() => {
    if (!isHere) return undefined;
    // The row of a note that came from elsewhere is rendered some frames later.
    let frame = 0;
    const tryToFocus = (framesLeft: number): void => {
      rows.current?.reveal(focused.id, (row) => {
        if (focused.isForFocus) row.focus();
      });
      const isThere = document.activeElement?.getAttribute('data-key') === focused.id;
      if (isThere || !focused.isForFocus || framesLeft === 0) onFocused();
      else frame = requestAnimationFrame(() => tryToFocus(framesLeft - 1));
    };
    frame = requestAnimationFrame(() => tryToFocus(20));
    return () => cancelAnimationFrame(frame);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for each note that is to have the focus
  }, [isHere, focused]);

  const pressKey = (event: KeyboardEvent, id: string | null) => {
    if (id === null) return;
    const ids = chosen.has(id) ? props.chosenIds : [id];
    const beside = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
    const at = column.notes.findIndex((note) => note.id === id);
    if (beside !== undefined && event.altKey) props.onMoveBeside(ids, beside);
    else if (beside !== undefined) {
      const isHeld = event.ctrlKey || event.metaKey || event.shiftKey;
      if (event.target instanceof HTMLElement) props.onBeside(event.target, beside, !isHeld);
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const index = at + (event.key === 'ArrowUp' ? -1 : 1);
      // Among what is looked for, a place says nothing of the others.
      if (!props.isFiltered && index >= 0) workbench.run(moveWorkshop, { table: 'notes', id, index });
    } else if (event.key === 'F2') props.onEdit(id);
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onRemove(ids);
    else if (event.key === 'm' && !event.ctrlKey && !event.metaKey && !event.altKey) props.onMove(ids);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section
      className={classes(
        styles.column,
        column.cluster === null && styles.loose,
        props.isTarget && styles.target,
      )}
      data-column={name}
      aria-label={title}
      tabIndex={-1}
    >
      <ClusterHead
        column={column}
        index={props.index}
        lastIndex={props.lastIndex}
        onInsight={props.onInsight}
        onShowInsight={props.onShowInsight}
      />
      <List
        ref={rows}
        aria-label={t('notesOf', { name: title })}
        items={items}
        estimatedRowHeight={56}
        selectedKeys={chosen}
        onSelectionChange={props.onChoose}
        onAction={props.onEdit}
        onRowKey={pressKey}
        renderEmpty={() =>
          column.count > 0 ? (
            <p className={styles.hint}>{t('noneFound')}</p>
          ) : column.cluster === null ? (
            <EmptyState icon={StickyNote} title={t('noLooseNotes')} text={t('noLooseNotesText')} />
          ) : (
            <p className={styles.hint}>{t('emptyCluster')}</p>
          )
        }
        renderRow={({ note }) => <NoteRow note={note} onGrab={props.onGrab} />}
      />
    </section>
  );
}

interface NoteRowProps {
  readonly note: Note;
  readonly onGrab: (event: PointerEvent<HTMLElement>, noteId: Id) => void;
}

function NoteRow({ note, onGrab }: NoteRowProps) {
  const { t } = useTranslation('workshop');
  const step = useProject((project) =>
    note.stepId === null ? '' : (project.steps[note.stepId]?.title ?? ''),
  );
  return (
    <div
      className={styles.note}
      onPointerDownCapture={(event) => {
        onGrab(event, note.id);
      }}
    >
      <span className={styles.text}>{note.text}</span>
      {(note.count > 1 || note.author !== '' || step !== '') && (
        <span className={styles.facts}>
          {note.count > 1 && (
            <span className={styles.times} title={t('voices', { count: note.count })}>
              ×{note.count}
            </span>
          )}
          {note.author !== '' && <span>{note.author}</span>}
          {step !== '' && <span>{t('at', { step })}</span>}
        </span>
      )}
    </div>
  );
}

/** Makes the function that makes items of notes, the same one for the same note: the list makes rows of new ones only. */
function createNoteItems() {
  const made = new WeakMap<Note, { readonly id: Id; readonly textValue: string; readonly note: Note }>();
  return (note: Note) => {
    const item = made.get(note) ?? { id: note.id, textValue: note.text, note };
    made.set(note, item);
    return item;
  };
}
