import { createContext, useContext, useImperativeHandle, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import {
  Collection,
  GridList,
  GridListHeader,
  GridListItem,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { classes } from './classes.ts';
import listStyles from './List.module.css';
import type { FocusHandle, ListItem } from './List.tsx';
import { rowElement, rowKeys } from './rowKeys.ts';
import type { RowKeyHandler } from './rowKeys.ts';
import styles from './SectionList.module.css';

export interface ListSection<Item extends ListItem> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Item[];
}

interface SectionListProps<Item extends ListItem> {
  readonly 'aria-label': string;
  /** Sections and items that did not change keep their identity. */
  readonly sections: readonly ListSection<Item>[];
  readonly renderRow: (item: Item) => ReactNode;
  /** The chosen row; null, or one that the list has not: none. Arrow keys choose as they move. */
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Enter or a double click. */
  readonly onAction?: (id: string) => void;
  readonly onRowKey?: RowKeyHandler;
  /** Px; rows are measured, this is only what is taken until then. */
  readonly estimatedRowHeight?: number;
  readonly renderEmpty?: () => ReactNode;
  readonly className?: string;
  readonly ref?: Ref<FocusHandle>;
}

type RenderRow = (item: never) => ReactNode;
// As in List: rows of unchanged items are kept, what they show may depend on more.
const RenderRowContext = createContext<RenderRow | null>(null);

/** Rows under headings, of which one is chosen; only those in view are in the page. */
export function SectionList<Item extends ListItem>(props: SectionListProps<Item>) {
  const { sections, selected, onSelect, onAction, estimatedRowHeight = 48 } = props;
  const element = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => ({ focus: (id) => rowElement(element.current, id)?.focus() }), []);
  const isThere = sections.some(({ items }) => items.some(({ id }) => id === selected));
  return (
    <RenderRowContext value={props.renderRow as RenderRow}>
      <div className={classes(listStyles.frame, props.className)} onKeyDownCapture={rowKeys(props.onRowKey)}>
        <Virtualizer
          layout={ListLayout}
          layoutOptions={{ estimatedRowSize: estimatedRowHeight, estimatedHeadingSize: 28, padding: 4 }}
          shouldObserveItemSize
        >
          <GridList
            ref={element}
            aria-label={props['aria-label']}
            className={listStyles.list}
            items={sections}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            // Nothing to clear: it is for the dialog around it.
            escapeKeyBehavior="none"
            keyboardNavigationBehavior="tab"
            selectedKeys={isThere && selected !== null ? [selected] : []}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : keys;
              if (key !== undefined) onSelect(String(key));
            }}
            onAction={onAction === undefined ? undefined : (id) => onAction(String(id))}
            renderEmptyState={props.renderEmpty}
          >
            {(section: ListSection<Item>) => (
              <GridListSection id={section.id} aria-label={section.title}>
                <GridListHeader className={styles.heading}>{section.title}</GridListHeader>
                <Collection items={section.items}>
                  {(item: Item) => (
                    <GridListItem id={item.id} textValue={item.textValue} className={listStyles.row}>
                      <Row item={item} />
                    </GridListItem>
                  )}
                </Collection>
              </GridListSection>
            )}
          </GridList>
        </Virtualizer>
      </div>
    </RenderRowContext>
  );
}

function Row<Item>({ item }: { readonly item: Item }) {
  const renderRow = useContext(RenderRowContext) as ((item: Item) => ReactNode) | null;
  return <div className={listStyles.inner}>{renderRow?.(item)}</div>;
}
