import { createContext, useContext, useImperativeHandle, useMemo, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { GridLayout, GridList, GridListItem, Size, Virtualizer } from 'react-aria-components';
import styles from './CardGrid.module.css';
import { classes } from './classes.ts';
import { rowContextMenu } from './rowContextMenu.ts';
import type { RowContextMenuHandler } from './rowContextMenu.ts';
import { rowKeys, whenRendered } from './rowKeys.ts';
import type { RowKeyHandler } from './rowKeys.ts';

export interface CardGridHandle {
  /** Gives the card the focus as soon as it is rendered; without an id the first one. */
  readonly focus: (id?: string) => void;
}

export interface CardGridProps<Item extends { readonly id: string }> {
  readonly 'aria-label': string;
  /** Items that did not change keep their identity. */
  readonly items: readonly Item[];
  /** What a screen reader says of the card, and what typing looks for. */
  readonly textOf: (item: Item) => string;
  /** Called again whenever the grid renders. */
  readonly renderCard: (item: Item) => ReactNode;
  /** A click, or Enter. */
  readonly onOpen: (id: string) => void;
  /** Before the grid itself: what is stopped here (stopPropagation) does not move. */
  readonly onRowKey?: RowKeyHandler;
  readonly onRowContextMenu?: RowContextMenuHandler;
  /** Px: a card is never narrower, and as much higher as it is wider. */
  readonly cardSize: { readonly width: number; readonly height: number };
  readonly className?: string;
  readonly ref?: Ref<CardGridHandle>;
}

type RenderCard = (item: never) => ReactNode;
// As in Tree: cards of unchanged items are kept, what they show may depend on more.
const RenderCardContext = createContext<RenderCard | null>(null);

/** Cards side by side in as many columns as fit; only those in view are in the page. */
export function CardGrid<Item extends { readonly id: string }>(props: CardGridProps<Item>) {
  const { items, textOf, cardSize, onOpen } = props;
  const { width, height } = cardSize;
  const element = useRef<HTMLDivElement>(null);
  const layoutOptions = useMemo(
    () => ({
      minItemSize: new Size(width, height),
      maxItemSize: new Size(width * 1.7, height * 1.7),
      minSpace: new Size(20, 20),
      maxHorizontalSpace: 20,
      preserveAspectRatio: true,
    }),
    [width, height],
  );
  useImperativeHandle(
    props.ref,
    () => ({
      focus: (id = items[0]?.id) => {
        if (id !== undefined && element.current !== null)
          whenRendered(element.current, id, (card) => card.focus());
      },
    }),
    [items],
  );
  return (
    <RenderCardContext value={props.renderCard as RenderCard}>
      <div
        className={classes(styles.frame, props.className)}
        onKeyDownCapture={rowKeys(props.onRowKey)}
        onContextMenu={rowContextMenu(props.onRowContextMenu)}
      >
        <Virtualizer layout={GridLayout} layoutOptions={layoutOptions}>
          <GridList
            ref={element}
            layout="grid"
            aria-label={props['aria-label']}
            className={styles.grid}
            items={items}
            selectionMode="none"
            onAction={(key) => onOpen(String(key))}
          >
            {(item: Item) => (
              <GridListItem id={item.id} textValue={textOf(item)} className={styles.card}>
                <Card item={item} />
              </GridListItem>
            )}
          </GridList>
        </Virtualizer>
      </div>
    </RenderCardContext>
  );
}

function Card<Item>({ item }: { readonly item: Item }) {
  const renderCard = useContext(RenderCardContext) as ((item: Item) => ReactNode) | null;
  return renderCard?.(item);
}
