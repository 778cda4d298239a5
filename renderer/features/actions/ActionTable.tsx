import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionFields } from '../../../shared/commands/actionFields.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { ChevronDown, ChevronUp, Star, TriangleAlert } from '../../ui/icons.ts';
import styles from './Actions.module.css';
import { columns } from './actionRows.ts';
import type { ActionRow, Column, Sorting } from './actionRows.ts';
import { cellsOf } from './cellsOf.ts';
import type { ActionTexts } from './useActionTexts.ts';

interface ActionTableProps {
  readonly rows: readonly ActionRow[];
  readonly texts: ActionTexts;
  readonly selected: ReadonlySet<Id>;
  readonly sorting: Sorting | null;
  readonly onSelect: (ids: ReadonlySet<Id>) => void;
  readonly onSort: (column: Column) => void;
  readonly onEdit: (row: ActionRow, fields: Partial<ActionFields>) => void;
  readonly onDelete: (ids: readonly Id[]) => void;
  /** Enter in a cell that is edited beside the table. */
  readonly onOpen: (column: Column) => void;
  readonly onUnreadable: (column: Column) => void;
}

interface Cell {
  readonly id: Id;
  readonly column: Column;
}

/** The actions as a grid: arrows go from cell to cell, F2 or Enter edits, Space chooses, Delete deletes. */
export function ActionTable(props: ActionTableProps) {
  const { rows, texts, selected, sorting, onSelect } = props;
  const { t } = useTranslation('actionList');
  const [at, setAt] = useState<Cell | null>(null);
  const [editing, setEditing] = useState<Cell | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const cells = cellsOf(texts);
  const current = rows.some(({ action }) => action.id === at?.id) ? at : null;
  const home: Cell | null = current ?? (rows[0] ? { id: rows[0].action.id, column: 'title' } : null);
  const hadFocus = useRef(false);

  // The row with the focus was deleted: the one that stands there now has it, so that the next key is not lost.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) {
      table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
    }
  });

  // Whoever was led to an action sees it.
  const only = selected.size === 1 ? [...selected][0] : undefined;
  useEffect(() => {
    if (only !== undefined)
      table.current?.querySelector('tr[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [only]);

  const focusCell = (cell: Cell) => {
    setAt(cell);
    cellOf(table.current, cell)?.focus();
  };
  const toggled = (id: Id) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    return next;
  };
  const begin = (cell: Cell) => {
    if (cells[cell.column] === undefined) props.onOpen(cell.column);
    else setEditing(cell);
  };
  const press = (event: KeyboardEvent, cell: Cell) => {
    const row = rows.findIndex(({ action }) => action.id === cell.id);
    const column = columns.indexOf(cell.column);
    const isWide = event.ctrlKey || event.metaKey;
    const go = (toRow: number, toColumn: number) => {
      const id = rows[Math.max(0, Math.min(toRow, rows.length - 1))]?.action.id;
      const name = columns[Math.max(0, Math.min(toColumn, columns.length - 1))];
      if (id === undefined || name === undefined) return;
      if (id !== cell.id) onSelect(event.shiftKey ? new Set([...selected, cell.id, id]) : new Set([id]));
      focusCell({ id, column: name });
    };
    const last = rows.length - 1;
    const ways: Readonly<Record<string, () => void>> = {
      ArrowUp: () => go(row - 1, column),
      ArrowDown: () => go(row + 1, column),
      ArrowLeft: () => go(row, column - 1),
      ArrowRight: () => go(row, column + 1),
      Home: () => go(isWide ? 0 : row, 0),
      End: () => go(isWide ? last : row, columns.length - 1),
      F2: () => begin(cell),
      Enter: () => begin(cell),
      ' ': () => onSelect(toggled(cell.id)),
      Delete: () => {
        const next = rows[row + 1] ?? rows[row - 1];
        if (next !== undefined) setAt({ id: next.action.id, column: cell.column });
        props.onDelete(selected.has(cell.id) ? [...selected] : [cell.id]);
      },
    };
    const way =
      isWide && event.key === 'a'
        ? () => onSelect(new Set(rows.map((one) => one.action.id)))
        : ways[event.key];
    if (way === undefined || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    way();
  };
  const click = (event: MouseEvent, cell: Cell) => {
    setAt(cell);
    onSelect(event.ctrlKey || event.metaKey ? toggled(cell.id) : new Set([cell.id]));
  };

  const shown = (row: ActionRow, column: Column): string => {
    const { action } = row;
    switch (column) {
      case 'title':
        return action.title;
      case 'state':
        return t(`state-${action.state}`);
      case 'owner':
        return row.owner;
      case 'effect':
        return row.pains === 0 ? '' : texts.percent(row.effect);
      case 'rice':
      case 'ice':
        return row[column] === null ? '' : texts.number(row[column]);
      case 'effort':
        return action.effort === null
          ? ''
          : t('days', { count: action.effort.days, days: texts.number(action.effort.days) });
      default:
        return cells[column]?.text(row) ?? '';
    }
  };

  const renderCell = (row: ActionRow, column: Column) => {
    const cell = { id: row.action.id, column };
    const isEdited = editing?.id === cell.id && editing.column === column;
    const isHome = home?.id === cell.id && home.column === column;
    const editor = cells[column];
    return (
      <td
        key={column}
        role="gridcell"
        data-cell={`${cell.id} ${column}`}
        data-column={column}
        tabIndex={isHome ? 0 : -1}
        aria-readonly={editor === undefined}
        data-overdue={(column === 'due' && row.isOverdue) || undefined}
        onFocus={(event) => {
          hadFocus.current = true;
          if (event.target !== event.currentTarget) return;
          setAt(cell);
          // Who comes with the keyboard means the row that they come to; a click chooses by itself.
          const isComing = table.current?.contains(event.relatedTarget) !== true;
          const isByKey = event.currentTarget.matches(':focus-visible');
          if (isComing && isByKey && !selected.has(cell.id)) onSelect(new Set([cell.id]));
        }}
        onBlur={(event) => {
          // Of a removed cell the focus goes nowhere; any other place is one that the person went to.
          if (event.relatedTarget !== null) hadFocus.current = false;
        }}
        onKeyDown={(event) => press(event, cell)}
        onClick={(event) => click(event, cell)}
        onDoubleClick={() => begin(cell)}
      >
        {isEdited && editor !== undefined ? (
          <InlineText
            value={editor.text(row)}
            label={t(`column-${column}`)}
            maxLength={column === 'title' ? limits.nameLength : 60}
            allowsEmpty={column !== 'title'}
            className={styles.editor}
            onCommit={(text) => {
              const fields = editor.read(text, row);
              if (fields === null) props.onUnreadable(column);
              else props.onEdit(row, fields);
            }}
            onEnd={() => setEditing(null)}
          />
        ) : (
          <>
            {column === 'title' && row.action.isMust && (
              <Star size={12} role="img" aria-label={t('must')} className={styles.must} />
            )}
            <span data-state={column === 'state' ? row.action.state : undefined} className={styles.value}>
              {shown(row, column)}
            </span>
            {column === 'due' && row.isOverdue && (
              <TriangleAlert size={13} role="img" aria-label={t('overdue')} className={styles.overdue} />
            )}
          </>
        )}
      </td>
    );
  };

  return (
    <table role="grid" aria-label={t('title')} aria-multiselectable className={styles.table} ref={table}>
      <thead>
        <tr>
          {columns.map((column) => {
            const isSorted = sorting?.column === column;
            const Arrow = sorting?.isDescending === true ? ChevronDown : ChevronUp;
            const order = sorting?.isDescending === true ? 'descending' : 'ascending';
            return (
              <th key={column} scope="col" data-column={column} aria-sort={isSorted ? order : 'none'}>
                <button type="button" className={styles.sorter} onClick={() => props.onSort(column)}>
                  {t(`column-${column}`)}
                  {isSorted && <Arrow size={12} aria-hidden />}
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.action.id} aria-selected={selected.has(row.action.id)} data-state={row.action.state}>
            {columns.map((column) => renderCell(row, column))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf(table: HTMLElement | null, { id, column }: Cell): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-cell="${id} ${column}"]`) ?? null;
}
