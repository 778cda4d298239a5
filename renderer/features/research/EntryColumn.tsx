import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addResearchEntry } from '../../../shared/commands/addResearchEntry.ts';
import type { ResearchKind } from '../../../shared/commands/addResearchEntry.ts';
import { moveResearch } from '../../../shared/commands/moveResearch.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { ResearchEntry } from '../../../shared/model/researchRecords.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import { EntryCard } from './EntryCard.tsx';
import styles from './Research.module.css';
import { useDeleteResearch } from './useDeleteResearch.ts';

interface EntryColumnProps {
  readonly kind: ResearchKind;
  /** Which of the five steps it is. */
  readonly number: number;
  readonly entries: readonly ResearchEntry[];
  readonly isSearching: boolean;
  readonly chosenId: Id | null;
  /** What leads to the chosen entry, and where it leads. */
  readonly related: ReadonlySet<Id>;
}

/** One step of the research: its entries, which are moved by hand or by Alt and the arrow keys, and a line for the next. */
export function EntryColumn(props: EntryColumnProps) {
  const { kind, number, entries, isSearching, chosenId, related } = props;
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const remove = useDeleteResearch();
  const list = useRef<HTMLOListElement>(null);
  const [title, setTitle] = useState('');
  const [dragged, setDragged] = useState<Id | null>(null);
  const [over, setOver] = useState<Id | null>(null);

  const add = () => {
    if (title.trim() === '') return;
    const id = workbench.newId();
    const newParticipantId = kind === 'persona' ? workbench.newId() : null;
    if (!workbench.run(addResearchEntry, { id, kind, title, participantId: null, newParticipantId })) return;
    setTitle('');
    workbench.view.getState().select([id]);
  };
  const move = (id: Id, index: number) => {
    workbench.run(moveResearch, { table: 'researchEntries', id, index });
  };
  const focusCard = (index: number) => {
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  const pressKey = (event: KeyboardEvent, entry: ResearchEntry, index: number) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by !== undefined && event.altKey) {
      if (!isSearching && index + by >= 0 && index + by < entries.length) move(entry.id, index + by);
    } else if (by !== undefined) {
      focusCard(index + by);
    } else if (event.key === 'Delete') {
      focusCard(index === entries.length - 1 ? index - 1 : index + 1);
      remove('researchEntries', entry.id, entry.title);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className={styles.column} aria-label={t(`kinds-${kind}`)}>
      <h3 className={styles.columnTitle}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        {t(`kinds-${kind}`)}
        <span className={styles.count}>{entries.length}</span>
      </h3>
      {entries.length === 0 ? (
        <p className={styles.teach}>{isSearching ? t('noneFound') : t(`teach-${kind}`)}</p>
      ) : (
        <ol ref={list} className={styles.cards}>
          {entries.map((entry, index) => (
            <li
              key={entry.id}
              draggable={!isSearching}
              data-over={over === entry.id && dragged !== entry.id ? '' : undefined}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                setDragged(entry.id);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(entry.id);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, index);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              onKeyDown={(event) => {
                pressKey(event, entry, index);
              }}
            >
              <EntryCard entry={entry} isChosen={entry.id === chosenId} isRelated={related.has(entry.id)} />
            </li>
          ))}
        </ol>
      )}
      <div className={styles.addLine}>
        <TextField
          label={t(`add-${kind}`)}
          isLabelHidden
          placeholder={t(`add-${kind}`)}
          value={title}
          onChange={setTitle}
          maxLength={limits.nameLength}
          onEnter={add}
          className={styles.addField}
        />
        <IconButton
          icon={Plus}
          tone="plain"
          label={t('addNamed', { what: t(`add-${kind}`) })}
          isDisabled={title.trim() === ''}
          onPress={add}
        />
      </div>
    </section>
  );
}
