import { createContext, useContext, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ComponentProps, KeyboardEvent, ReactNode, Ref } from 'react';
import {
  Button,
  Collection,
  ListLayout,
  Tree as AriaTree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { classes } from './classes.ts';
import { ChevronRight } from './icons.ts';
import { pruneTree } from './pruneTree.ts';
import type { SeenNode, TreeNode } from './pruneTree.ts';
import { rowContextMenu } from './rowContextMenu.ts';
import type { RowContextMenuHandler } from './rowContextMenu.ts';
import { rowKeys, whenRendered } from './rowKeys.ts';
import type { RowKeyHandler } from './rowKeys.ts';
import styles from './Tree.module.css';

export interface TreeRow {
  /** 1 for the outermost. */
  readonly level: number;
  readonly isExpanded: boolean;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly hasChildren: boolean;
}

export interface TreeHandle {
  /** Scrolls the row into view; its ancestors must be expanded. */
  readonly reveal: (id: string) => void;
  /** Scrolls there and gives it the focus, as soon as it is drawn and `onlyIf` holds then. */
  readonly focus: (id: string, options?: { readonly onlyIf: () => boolean }) => void;
}

export interface TreeProps<Item extends TreeNode<Item>> {
  readonly 'aria-label': string;
  /** Items that did not change keep their identity, else all rows are made again. */
  readonly items: readonly Item[];
  readonly selectedKeys: ReadonlySet<string>;
  readonly onSelectionChange: (ids: ReadonlySet<string>) => void;
  readonly expandedKeys: ReadonlySet<string>;
  readonly onExpandedChange: (ids: ReadonlySet<string>) => void;
  /** The inside of a row beside its chevron. May depend on anything: it is called again whenever the tree renders. */
  readonly renderRow: (item: Item, row: TreeRow) => ReactNode;
  /** Enter or a double click. */
  readonly onAction?: (id: string) => void;
  /** Before the tree itself: what is stopped here (stopPropagation) does not move or select. */
  readonly onRowKey?: RowKeyHandler;
  readonly onRowContextMenu?: RowContextMenuHandler;
  readonly selectionMode?: 'multiple' | 'single';
  /** Px; all rows have it. */
  readonly rowHeight?: number;
  readonly renderEmpty?: () => ReactNode;
  readonly className?: string;
  readonly ref?: Ref<TreeHandle>;
}

type RenderRow = (item: never, row: TreeRow) => ReactNode;
// react-aria keeps the rows of items that did not change; what a row shows may depend on more than its item.
const RenderRowContext = createContext<RenderRow | null>(null);

const defaultRowHeight = 32;

/** Rows within rows, by mouse and keyboard; only those in view are in the page, so ten thousand are no matter. */
export function Tree<Item extends TreeNode<Item>>(props: TreeProps<Item>) {
  const { items, selectedKeys, expandedKeys, rowHeight = defaultRowHeight } = props;
  const element = useRef<HTMLDivElement>(null);
  const seen = useSeenNodes(items, expandedKeys);

  useImperativeHandle(
    props.ref,
    () => {
      const reveal = (id: string): void => {
        const tree = element.current;
        const index = Array.from(seen.keys()).indexOf(id);
        if (tree === null || index < 0) return;
        const top = index * rowHeight;
        if (top < tree.scrollTop) tree.scrollTop = top;
        const bottom = top + rowHeight;
        if (bottom > tree.scrollTop + tree.clientHeight) tree.scrollTop = bottom - tree.clientHeight;
      };
      return {
        reveal,
        focus: (id, options) => {
          reveal(id);
          if (element.current === null) return;
          whenRendered(element.current, id, (row) => {
            if (options?.onlyIf() !== false) row.focus({ preventScroll: true });
          });
        },
      };
    },
    [seen, rowHeight],
  );

  const select = (keys: Selection): void => {
    props.onSelectionChange(new Set(keys === 'all' ? seen.keys() : Array.from(keys, String)));
  };
  const pressOnRow = rowKeys(props.onRowKey);
  const pressKey = (event: KeyboardEvent): void => {
    pressOnRow?.(event);
    if (event.isPropagationStopped() || !(event.target instanceof HTMLElement)) return;
    const { key = '' } = event.target.dataset;
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    const hasRows = (seen.get(key)?.item.children?.length ?? 0) > 0;
    if (event.key !== 'ArrowRight' || !isPlain || !hasRows || expandedKeys.has(key)) return;
    // Rows that are not to be seen are not in the collection: react-aria takes a closed row for one without any.
    event.preventDefault();
    event.stopPropagation();
    props.onExpandedChange(new Set([...expandedKeys, key]));
  };
  const layoutOptions = useMemo(() => ({ rowSize: rowHeight, padding: 4 }), [rowHeight]);
  const nodes = useMemo(() => items.flatMap((item) => seen.get(item.id) ?? []), [items, seen]);
  return (
    <RenderRowContext value={props.renderRow as RenderRow}>
      <div
        className={classes(styles.frame, props.className)}
        onKeyDownCapture={pressKey}
        onContextMenu={rowContextMenu(props.onRowContextMenu)}
      >
        <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
          <AriaTree
            ref={element}
            aria-label={props['aria-label']}
            className={styles.tree}
            items={nodes}
            selectionMode={props.selectionMode ?? 'multiple'}
            selectionBehavior="replace"
            // Fields and buttons in a row keep their arrow keys.
            keyboardNavigationBehavior="tab"
            selectedKeys={selectedKeys}
            onSelectionChange={select}
            expandedKeys={expandedKeys}
            onExpandedChange={(keys) => props.onExpandedChange(new Set(Array.from(keys, String)))}
            onAction={(key) => props.onAction?.(String(key))}
            renderEmptyState={props.renderEmpty}
          >
            {renderNode<Item>}
          </AriaTree>
        </Virtualizer>
      </div>
    </RenderRowContext>
  );
}

/** The rows to be seen by id, in their order; what did not change keeps its identity. */
function useSeenNodes<Item extends TreeNode<Item>>(
  items: readonly Item[],
  expandedKeys: ReadonlySet<string>,
): ReadonlyMap<string, SeenNode<Item>> {
  const [last, setLast] = useState(() => ({
    items,
    expandedKeys,
    seen: pruneTree(items, expandedKeys, new Map()).byId,
  }));
  if (last.items === items && last.expandedKeys === expandedKeys) return last.seen;
  const seen = pruneTree(items, expandedKeys, last.seen).byId;
  setLast({ items, expandedKeys, seen });
  return seen;
}

/** A closed row says so: react-aria says it of open ones only, since it knows of no rows in the others. */
function renderParent(row: ComponentProps<'div'>) {
  return <div {...row} aria-expanded={row['aria-expanded'] ?? false} />;
}

function renderNode<Item extends TreeNode<Item>>(node: SeenNode<Item>) {
  const { item } = node;
  const hasChildren = item.children !== undefined && item.children.length > 0;
  return (
    <TreeItem
      id={item.id}
      textValue={item.textValue}
      hasChildItems={hasChildren}
      className={styles.row}
      {...(hasChildren ? { render: renderParent } : {})}
    >
      <TreeItemContent>
        {({ level, isExpanded, isSelected, isFocused }) => (
          <Row item={item} row={{ level: level + 1, isExpanded, isSelected, isFocused, hasChildren }} />
        )}
      </TreeItemContent>
      <Collection items={node.children}>{renderNode<Item>}</Collection>
    </TreeItem>
  );
}

function Row<Item>({ item, row }: { readonly item: Item; readonly row: TreeRow }) {
  const renderRow = useContext(RenderRowContext) as ((item: Item, row: TreeRow) => ReactNode) | null;
  return (
    <div className={styles.inner}>
      {row.hasChildren ? (
        <Button slot="chevron" className={styles.chevron}>
          <ChevronRight size={14} aria-hidden />
        </Button>
      ) : (
        <span className={styles.leaf} />
      )}
      <div className={styles.content}>{renderRow?.(item, row)}</div>
    </div>
  );
}
