import { boardColumns } from '../../../shared/analysis/board/columnOf.ts';
import type { BoardCard } from '../../../shared/analysis/board/boardCards.ts';
import type { PlacedLane } from '../../../shared/analysis/board/boardLayout.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { InsightState } from '../../../shared/model/records.ts';

/** One card in one swimlane; a card may stand in several. */
export interface Spot {
  readonly laneId: Id | null;
  readonly insightId: Id;
}

export function keyOf({ laneId, insightId }: Spot): string {
  return `${laneId ?? ''}/${insightId}`;
}

export interface Found {
  readonly card: BoardCard;
  readonly placed: PlacedLane;
  readonly laneIndex: number;
  /** Among the cards of its cell. */
  readonly index: number;
  readonly cell: readonly BoardCard[];
}

/** Where a card stands now; the first of its swimlanes where it left the one that is asked for. */
export function findSpot(lanes: readonly PlacedLane[], spot: Spot | null): Found | null {
  if (spot === null) return null;
  const own = lanes.findIndex(({ lane }) => lane.id === spot.laneId);
  const order = own < 0 ? lanes.keys() : [own, ...lanes.keys()];
  for (const laneIndex of order) {
    const placed = lanes[laneIndex];
    if (placed === undefined) continue;
    for (const column of boardColumns) {
      const cell = placed.lane.cells[column];
      const index = cell.findIndex(({ insight }) => insight.id === spot.insightId);
      const card = cell[index];
      if (card !== undefined) return { card, placed, laneIndex, index, cell };
    }
  }
  return null;
}

/** The first card of the board, swimlane by swimlane. */
export function firstSpot(lanes: readonly PlacedLane[]): Spot | null {
  for (const { lane } of lanes) {
    const card = boardColumns.map((column) => lane.cells[column][0]).find((one) => one !== undefined);
    if (card !== undefined) return { laneId: lane.id, insightId: card.insight.id };
  }
  return null;
}

/** The card that an arrow, Home, End or a page leads to from another one; null: there is none that way. */
export function spotBeside(lanes: readonly PlacedLane[], from: Found, key: string): Spot | null {
  const { cell, index, placed, laneIndex, card } = from;
  const at = (lane: PlacedLane | undefined, column: InsightState, place: number): Spot | null => {
    const cards = lane?.lane.cells[column] ?? [];
    const found = cards[Math.max(0, Math.min(place, cards.length - 1))];
    return found === undefined ? null : { laneId: lane?.lane.id ?? null, insightId: found.insight.id };
  };
  switch (key) {
    case 'ArrowUp':
      if (index > 0) return at(placed, card.column, index - 1);
      return firstOf(lanes.slice(0, laneIndex).reverse(), (lane) => at(lane, card.column, Infinity));
    case 'ArrowDown':
      if (index < cell.length - 1) return at(placed, card.column, index + 1);
      return firstOf(lanes.slice(laneIndex + 1), (lane) => at(lane, card.column, 0));
    case 'PageUp':
      return at(placed, card.column, index - 5);
    case 'PageDown':
      return at(placed, card.column, index + 5);
    case 'Home':
      return at(placed, card.column, 0);
    case 'End':
      return at(placed, card.column, Infinity);
    case 'ArrowLeft':
    case 'ArrowRight': {
      const number = boardColumns.indexOf(card.column);
      const columns =
        key === 'ArrowLeft' ? boardColumns.slice(0, number).reverse() : boardColumns.slice(number + 1);
      return firstOf(columns, (column) => at(placed, column, index));
    }
    default:
      return null;
  }
}

function firstOf<One>(all: readonly One[], find: (one: One) => Spot | null): Spot | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** What a key does to a card, beside leading to another one: to a column, a place or a swimlane this far away. */
export function moveOfKey(event: {
  readonly key: string;
  readonly altKey: boolean;
}): { readonly columns: number } | { readonly places: number } | { readonly lanes: number } | null {
  const { key, altKey } = event;
  if (key === '[' || (altKey && key === 'ArrowLeft')) return { columns: -1 };
  if (key === ']' || (altKey && key === 'ArrowRight')) return { columns: 1 };
  if (key === '{') return { lanes: -1 };
  if (key === '}') return { lanes: 1 };
  if (altKey && key === 'ArrowUp') return { places: -1 };
  if (altKey && key === 'ArrowDown') return { places: 1 };
  return null;
}
