import { useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent, MouseEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard, BoardDimension } from '../../../shared/analysis/board/boardCards.ts';
import { cardPitch } from '../../../shared/analysis/board/boardLayout.ts';
import type { PlacedLane } from '../../../shared/analysis/board/boardLayout.ts';
import { boardColumns } from '../../../shared/analysis/board/columnOf.ts';
import type { LaneWay } from '../../../shared/analysis/board/laneMove.ts';
import { placeBehind } from '../../../shared/analysis/board/placeBehind.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject } from '../../state/useWorkbench.ts';
import styles from './Board.module.css';
import { cardFacts } from './cardFacts.ts';
import { CardFace } from './CardView.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { findSpot, firstSpot, keyOf, moveOfKey, spotBeside } from './gridKeys.ts';
import type { Found, Spot } from './gridKeys.ts';
import { LaneView } from './LaneView.tsx';
import { useBoardView } from './useBoardView.ts';
import { useCardDrag } from './useCardDrag.ts';
import type { DropPlace } from './useCardDrag.ts';
import type { MoveCardTo } from './useMoveCard.ts';

export interface GridHandle {
  /** The card that Tab leads to gets the focus. */
  readonly focus: () => void;
}

interface BoardGridProps {
  /** All of them, also those that the filter leaves out. */
  readonly cards: readonly BoardCard[];
  readonly lanes: readonly PlacedLane[];
  readonly names: ReadonlyMap<Id, string>;
  readonly dimension: BoardDimension | null;
  readonly openId: Id | null;
  readonly onOpen: (insightId: Id | null) => void;
  readonly onMove: MoveCardTo;
  readonly ref?: Ref<GridHandle>;
}

/** The columns of the board and what is done in them, by pointer and by keyboard. */
export function BoardGrid(props: BoardGridProps) {
  const { cards, lanes, dimension, openId, onOpen, onMove } = props;
  const { t } = useTranslation('board');
  const maps = useProject((project) => project.maps);
  const participants = useProject((project) => project.participants);
  const owners = useProject((project) => project.owners);
  const scroller = useRef<HTMLDivElement>(null);
  const board = useRef<HTMLDivElement>(null);
  const { range, onScroll } = useBoardView(scroller);
  const [spot, setSpot] = useState<Spot | null>(null);
  const found = findSpot(lanes, spot) ?? findSpot(lanes, firstSpot(lanes));
  const active = found === null ? null : spotOf(found);
  const activeKey = active === null ? '' : keyOf(active);

  // A card that moves to another column is another element there; the focus goes along, also by undo.
  const hasFocus = useRef(false);
  const wantsFocus = useRef(false);
  const focusActive = () => {
    const element = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(activeKey)}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (!wantsFocus.current && !isLost) return;
    wantsFocus.current = false;
    focusActive();
  });
  const goTo = (next: Spot) => {
    wantsFocus.current = true;
    setSpot(next);
  };
  useImperativeHandle(props.ref, () => ({ focus: focusActive }));

  const moveTo = (from: Found, columns: number) => {
    const column = boardColumns[boardColumns.indexOf(from.card.column) + columns];
    if (column !== undefined && onMove(from.card, column, 'top')) goTo(spotOf(from));
  };
  const reorder = (from: Found, places: number) => {
    const beside = from.cell[from.index + places];
    if (beside === undefined) return;
    const { column, insight } = from.card;
    const beforeId =
      places < 0
        ? beside.insight.id
        : placeBehind(cards, column, { movedId: insight.id, afterId: beside.insight.id });
    if (onMove(from.card, column, { beforeId })) goTo(spotOf(from));
  };
  const laneWay = (from: Found, to: PlacedLane): LaneWay | undefined =>
    dimension === null || to.lane.id === from.placed.lane.id
      ? undefined
      : { dimension, fromId: from.placed.lane.id, toId: to.lane.id };
  const changeLane = (from: Found, lanesDown: number) => {
    const to = lanes[from.laneIndex + lanesDown];
    if (to === undefined) return;
    const { column, insight } = from.card;
    const first = to.lane.cells[column].find((card) => card.insight.id !== insight.id);
    const place = { beforeId: first?.insight.id ?? nextInColumn(cards, from.card) };
    if (onMove(from.card, column, place, laneWay(from, to))) {
      goTo({ laneId: to.lane.id, insightId: insight.id });
    }
  };
  const pressKey = (event: KeyboardEvent) => {
    const isCard = event.target instanceof Element && event.target.closest('[data-card]') !== null;
    if (!isCard || found === null || event.ctrlKey || event.metaKey) return;
    const moving = moveOfKey(event);
    const beside = moving === null && !event.altKey ? spotBeside(lanes, found, event.key) : null;
    if (moving !== null) {
      if ('columns' in moving) moveTo(found, moving.columns);
      else if ('places' in moving) reorder(found, moving.places);
      else changeLane(found, moving.lanes);
    } else if (beside !== null) goTo(beside);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(found.card.insight.id);
    else if (event.key === 'Escape' && openId !== null) onOpen(null);
    else if (!/^(?:Arrow|Page|Home|End)/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const spotAt = (target: EventTarget): Spot | null => {
    const key =
      target instanceof Element ? target.closest<HTMLElement>('[data-card]')?.dataset['card'] : null;
    return key == null ? null : spotOfKey(key);
  };
  const { drag, ghost, onPointerDown, isClickOver } = useCardDrag({
    scroller,
    board,
    isSamePlace: (one, other) => {
      const [here, there] = [targetAt(lanes, one), targetAt(lanes, other)];
      return one.column === other.column && here?.placed === there?.placed && here?.index === there?.index;
    },
    onDrop: (cardKey, place) => {
      const [from, to] = [findSpot(lanes, spotOfKey(cardKey)), targetAt(lanes, place)];
      if (from === null || to === null) return;
      const cell = to.placed.lane.cells[place.column];
      const movedId = from.card.insight.id;
      const own = cell.findIndex(({ insight }) => insight.id === movedId);
      const others = cell.filter(({ insight }) => insight.id !== movedId);
      const rank = own < 0 || to.index <= own ? to.index : to.index - 1;
      const lane = laneWay(from, to.placed);
      if (place.column === from.card.column && lane === undefined && rank === from.index) return;
      const behind = others[rank - 1]?.insight.id;
      const before = others[rank]?.insight.id ?? null;
      const beforeId =
        behind === undefined ? before : placeBehind(cards, place.column, { movedId, afterId: behind });
      if (onMove(from.card, place.column, { beforeId }, lane)) {
        goTo({ laneId: to.placed.lane.id, insightId: movedId });
      }
    },
  });
  const dragged = drag === null ? null : findSpot(lanes, spotOfKey(drag.cardKey));
  const target = drag?.place == null ? null : targetAt(lanes, drag.place);

  const click = (event: MouseEvent) => {
    const pressed = isClickOver() ? null : spotAt(event.target);
    if (pressed !== null) onOpen(pressed.insightId);
  };
  const facts = (card: BoardCard) => cardFacts({ maps, participants, owners }, card);
  // A frame of a scroll counts nothing.
  const heads = useMemo(
    () =>
      boardColumns.map((column) => (
        <ColumnHead
          key={column}
          state={column}
          count={cards.filter((card) => card.column === column).length}
          shown={new Set(lanes.flatMap(({ lane }) => lane.cells[column])).size}
        />
      )),
    [cards, lanes],
  );
  const height = lanes.at(-1)?.bottom ?? 0;
  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll} data-board>
      <div className={styles.columns}>
        <div className={styles.heads}>{heads}</div>
        <p id="board-keys" className={styles.hidden}>
          {t('keys')}
        </p>
        <div
          ref={board}
          className={styles.board}
          style={{ '--height': `${String(height)}px` } as CSSProperties}
          data-dragging={drag !== null || undefined}
          onKeyDown={pressKey}
          onPointerDown={onPointerDown}
          onClick={click}
          onFocus={(event) => {
            hasFocus.current = true;
            const focused = spotAt(event.target);
            if (focused !== null) setSpot(focused);
          }}
          onBlur={() => {
            // Later than what is drawn in its place: an element that is taken away loses the focus as well.
            setTimeout(() => {
              hasFocus.current = board.current?.contains(document.activeElement) === true;
            });
          }}
        >
          {lanes
            .filter(
              ({ top, bottom, lane }) =>
                (bottom >= range.from && top <= range.to) || lane.id === (active?.laneId ?? null),
            )
            .map((placed) => (
              <LaneView
                key={placed.lane.id ?? ''}
                placed={placed}
                range={range}
                name={dimension === null ? null : nameOf(placed, props.names, t(`none-${dimension}`))}
                active={found?.placed === placed ? found : null}
                openId={openId}
                draggedKey={drag?.cardKey ?? null}
                drop={
                  target?.placed === placed && drag?.place != null
                    ? { column: drag.place.column, index: target.index }
                    : null
                }
                facts={facts}
              />
            ))}
        </div>
      </div>
      {drag !== null && dragged !== null && (
        <div
          ref={ghost}
          className={styles.ghost}
          style={{ '--width': `${String(drag.width)}px` } as CSSProperties}
          aria-hidden
        >
          <CardFace card={dragged.card} facts={facts(dragged.card)} />
        </div>
      )}
    </div>
  );
}

function spotOf({ placed, card }: Found): Spot {
  return { laneId: placed.lane.id, insightId: card.insight.id };
}

function spotOfKey(key: string): Spot {
  const [lane = '', insightId = ''] = key.split('/');
  return { laneId: lane === '' ? null : lane, insightId };
}

function nameOf({ lane }: PlacedLane, names: ReadonlyMap<Id, string>, none: string): string {
  return lane.id === null ? none : (names.get(lane.id) ?? '');
}

/** The swimlane at a height of the board, and before which card of the column one would lie there. */
function targetAt(
  lanes: readonly PlacedLane[],
  { column, y }: DropPlace,
): { readonly placed: PlacedLane; readonly index: number } | null {
  const placed = lanes.find(({ bottom }) => y < bottom) ?? lanes.at(-1);
  if (placed === undefined) return null;
  const index = Math.round((y - placed.cardsTop) / cardPitch);
  return { placed, index: Math.max(0, Math.min(index, placed.lane.cells[column].length)) };
}

/** The card behind this one in its column, whatever is filtered or put into lanes; null: it is the last. */
function nextInColumn(cards: readonly BoardCard[], { column, insight }: BoardCard): Id | null {
  return placeBehind(cards, column, { movedId: '', afterId: insight.id });
}
