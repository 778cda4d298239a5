import type { Id } from '../../model/ids.ts';
import type { InsightState } from '../../model/records.ts';
import type { BoardCard, BoardDimension } from './boardCards.ts';
import { boardColumns } from './columnOf.ts';

/** A row of the board: for each column the cards that stand in it, in their order. */
export interface Swimlane {
  /** The record that its cards belong to; null: those that belong to none, or all where there are no swimlanes. */
  readonly id: Id | null;
  readonly cells: Readonly<Record<InsightState, readonly BoardCard[]>>;
  /** Different insights in it. */
  readonly count: number;
}

/**
 * The cards by swimlane and column. `order` says which records of the dimension there are, and in what order; one without
 * cards has a lane only where `keepsEmpty`, so that cards can be brought there. A card that belongs to several stands in
 * each of their lanes.
 */
export function swimlanes(
  cards: readonly BoardCard[],
  dimension: BoardDimension | null,
  order: readonly Id[],
  keepsEmpty = false,
): readonly Swimlane[] {
  if (dimension === null) return [laneOf(null, cards)];
  const byId = new Map<Id | null, BoardCard[]>();
  const known = new Set(order);
  for (const card of cards) {
    const ids = card.belongs[dimension].filter((id) => known.has(id));
    for (const id of ids.length === 0 ? [null] : ids) {
      const lane = byId.get(id);
      if (lane === undefined) byId.set(id, [card]);
      else lane.push(card);
    }
  }
  return [...order, null].flatMap((id) => {
    const own = byId.get(id) ?? [];
    return own.length > 0 || keepsEmpty ? [laneOf(id, own)] : [];
  });
}

function laneOf(id: Id | null, cards: readonly BoardCard[]): Swimlane {
  const cells = Object.fromEntries(boardColumns.map((column) => [column, [] as BoardCard[]])) as Record<
    InsightState,
    BoardCard[]
  >;
  for (const card of cards) cells[card.column].push(card);
  return { id, cells, count: cards.length };
}
