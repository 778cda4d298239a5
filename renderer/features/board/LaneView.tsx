import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCard } from '../../../shared/analysis/board/boardCards.ts';
import { cardPitch, cardsBetween } from '../../../shared/analysis/board/boardLayout.ts';
import type { PlacedLane } from '../../../shared/analysis/board/boardLayout.ts';
import { boardColumns } from '../../../shared/analysis/board/columnOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { InsightState } from '../../../shared/model/records.ts';
import styles from './Board.module.css';
import { CardView } from './CardView.tsx';
import type { CardFacts } from './CardView.tsx';
import { keyOf } from './gridKeys.ts';
import type { Found } from './gridKeys.ts';
import type { DrawnRange } from './useBoardView.ts';

interface LaneViewProps {
  readonly placed: PlacedLane;
  readonly range: DrawnRange;
  /** Null: it is the only one, and has no head. */
  readonly name: string | null;
  /** The card that Tab leads to, if it stands here. */
  readonly active: Found | null;
  readonly openId: Id | null;
  readonly draggedKey: string | null;
  /** Where the dragged card would be let go, if that is here. */
  readonly drop: { readonly column: InsightState; readonly index: number } | null;
  readonly facts: (card: BoardCard) => CardFacts;
}

/** A swimlane: its name, and a list of cards for each column. */
export function LaneView(props: LaneViewProps) {
  const { placed, range, name, active, openId, draggedKey, drop, facts } = props;
  const { lane, top, cardsTop, bottom } = placed;
  const { t } = useTranslation('board');
  const place = { '--top': `${String(top)}px`, '--height': `${String(bottom - top)}px` } as CSSProperties;
  return (
    <div className={styles.lane} style={place}>
      {name !== null && (
        <h3 className={styles.laneHead}>
          <span>{name === '' ? t('nameless') : name}</span>
          <span className={styles.laneCount}>{lane.count}</span>
        </h3>
      )}
      <div className={styles.cells}>
        {boardColumns.map((column) => {
          const cards = lane.cells[column];
          const label = t(`state-${column}`);
          const { first, end } = cardsBetween(cardsTop, cards.length, range);
          const drawn = cards.slice(first, end).map((card, number) => ({ card, index: first + number }));
          // The one with the focus stays, wherever the wheel leads.
          const activeIndex = active?.card.column === column ? active.index : -1;
          const kept = cards[activeIndex];
          if (kept !== undefined && (activeIndex < first || activeIndex >= end)) {
            drawn.push({ card: kept, index: activeIndex });
          }
          return (
            <div
              key={column}
              className={styles.cell}
              role="listbox"
              aria-label={name === null ? label : t('cellLabel', { column: label, lane: name })}
              aria-describedby="board-keys"
              data-cell={column}
              data-target={drop?.column === column || undefined}
            >
              {drawn.map(({ card, index }) => {
                const cardKey = keyOf({ laneId: lane.id, insightId: card.insight.id });
                return (
                  <CardView
                    key={card.insight.id}
                    card={card}
                    facts={facts(card)}
                    cardKey={cardKey}
                    place={{ index, count: cards.length }}
                    top={index * cardPitch}
                    isActive={index === activeIndex}
                    isOpen={card.insight.id === openId}
                    isDragged={cardKey === draggedKey}
                  />
                );
              })}
              {drop?.column === column && (
                <div
                  className={styles.drop}
                  role="presentation"
                  style={{ '--top': `${String(drop.index * cardPitch)}px` } as CSSProperties}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
