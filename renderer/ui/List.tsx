import { createContext, useContext, useImperativeHandle, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './List.module.css';
import { rowContextMenu } from './rowContextMenu.ts';
import type { RowContextMenuHandler } from './rowContextMenu.ts';
import { rowElement, rowKeys, whenRendered } from './rowKeys.ts';
import type { RowKeyHandler } from './rowKeys.ts';

export interface ListItem {
  readonly id: string;
  /** What a screen reader says of the row, and what typing looks for. */
  readonly textValue: string;
}

export interface FocusHandle {
  /** Gives the row the focus, when it is rendered. */
  readonly focus: (id: string) => void;
}

export interface ListHandle extends FocusHandle {
  /** Scrolls to the row, wherever it is, and says when it is rendered. */
  readonly reveal: (id: string, onThere?: (row: HTMLElement) => void) => void;
}

export interface ListProps<Item extends ListItem> {
  readonly 'aria-label': string;
  /** Items that did not change keep their identity. */
  readonly items: readonly Item[];
  /** The inside of a row; may have buttons and fields. Called again whenever the list renders. */
  readonly renderRow: (item: Item) => ReactNode;
  /** Ids that are none of the list's are passed over. */
  readonly selectedKeys?: ReadonlySet<string>;
  readonly onSelectionChange?: (ids: ReadonlySet<string>) => void;
  /** Something stays selected: Escape is for the dialog around the list. */
  readonly keepsSelection?: boolean;
  /** Enter or a double click; where nothing can be selected, a click. */
  readonly onAction?: (id: string) => void;
  /** Before the list itself: what is stopped here (stopPropagation) does not move or select. */
  readonly onRowKey?: RowKeyHandler;
  readonly onRowContextMenu?: RowContextMenuHandler;
  /** Px; rows are measured, this is only what is taken until then. */
  readonly estimatedRowHeight?: number;
  /** What stands where there are no items. */
  readonly renderEmpty?: () => ReactNode;
  readonly className?: string;
  readonly ref?: Ref<ListHandle>;
}

type RenderRow = (item: never) => ReactNode;
// As in Tree: rows of unchanged items are kept, what they show may depend on more.
const RenderRowContext = createContext<RenderRow | null>(null);
const nothing: ReadonlySet<string> = new Set();

/** Rows one under the other, each as high as its content; only those in view are in the page. */
export function List<Item extends ListItem>(props: ListProps<Item>) {
  const { items, selectedKeys = nothing, onSelectionChange, onAction, estimatedRowHeight = 64 } = props;
  const element = useRef<HTMLDivElement>(null);
  useImperativeHandle(
    props.ref,
    () => ({
      focus: (id) => rowElement(element.current, id)?.focus(),
      reveal: (id, onThere) => {
        const list = element.current;
        const place = items.findIndex((item) => item.id === id);
        if (list === null || place < 0) return;
        // A row that is not rendered has no place yet: about there it is.
        if (rowElement(list, id) === null) list.scrollTop = (list.scrollHeight * place) / items.length;
        whenRendered(list, id, (row) => {
          row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
          onThere?.(row);
        });
      },
    }),
    [items],
  );
  return (
    <RenderRowContext value={props.renderRow as RenderRow}>
      <div
        className={classes(styles.frame, props.className)}
        onKeyDownCapture={rowKeys(props.onRowKey)}
        onContextMenu={rowContextMenu(props.onRowContextMenu)}
      >
        <Virtualizer
          layout={ListLayout}
          layoutOptions={{ estimatedRowSize: estimatedRowHeight, padding: 4 }}
          shouldObserveItemSize
        >
          <GridList
            ref={element}
            aria-label={props['aria-label']}
            className={styles.list}
            items={items}
            selectionMode={onSelectionChange === undefined ? 'none' : 'multiple'}
            selectionBehavior="replace"
            disallowEmptySelection={props.keepsSelection === true}
            escapeKeyBehavior={props.keepsSelection === true ? 'none' : 'clearSelection'}
            // Fields and buttons in a row keep their arrow keys.
            keyboardNavigationBehavior="tab"
            selectedKeys={items.flatMap(({ id }) => (selectedKeys.has(id) ? [id] : []))}
            onSelectionChange={(keys) => {
              onSelectionChange?.(
                new Set(keys === 'all' ? items.map(({ id }) => id) : Array.from(keys, String)),
              );
            }}
            onAction={onAction === undefined ? undefined : (id) => onAction(String(id))}
            renderEmptyState={props.renderEmpty}
          >
            {(item: Item) => (
              <GridListItem id={item.id} textValue={item.textValue} className={styles.row}>
                <Row item={item} />
              </GridListItem>
            )}
          </GridList>
        </Virtualizer>
      </div>
    </RenderRowContext>
  );
}

function Row<Item>({ item }: { readonly item: Item }) {
  const renderRow = useContext(RenderRowContext) as ((item: Item) => ReactNode) | null;
  return <div className={styles.inner}>{renderRow?.(item)}</div>;
}
