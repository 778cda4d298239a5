import { boardColumns } from './columnOf.ts';
import type { Swimlane } from './swimlanes.ts';

/** Of a card and of what stands around it, px. Cards are all of one height: where one lies is then a product, not a sum. */
export const boardSizes = { card: 124, gap: 8, laneHead: 34, laneEnd: 12, emptyCell: 64 } as const;

/** From the top of one card to the top of the next, px. */
export const cardPitch = boardSizes.card + boardSizes.gap;

/** A swimlane and where it lies below the top of the board, px. */
export interface PlacedLane {
  readonly lane: Swimlane;
  /** Of all of it; its cards begin at `cardsTop`. */
  readonly top: number;
  readonly cardsTop: number;
  readonly bottom: number;
}

/** Where each swimlane lies: as high as its fullest column. Without heads (there is one lane) cards begin at the top. */
export function placeLanes(lanes: readonly Swimlane[], hasHeads: boolean): readonly PlacedLane[] {
  let top = 0;
  return lanes.map((lane) => {
    const most = Math.max(...boardColumns.map((column) => lane.cells[column].length));
    const cardsTop = top + (hasHeads ? boardSizes.laneHead : 0);
    const cards = Math.max(most * cardPitch, boardSizes.emptyCell);
    const placed = { lane, top, cardsTop, bottom: cardsTop + cards + boardSizes.laneEnd };
    top = placed.bottom;
    return placed;
  });
}

/** The numbers of the cards of a cell between two heights of the board, px: from the first to before the last one. */
export function cardsBetween(
  cardsTop: number,
  count: number,
  view: { readonly from: number; readonly to: number },
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.min(count, Math.floor((view.from - cardsTop) / cardPitch)));
  const end = Math.max(first, Math.min(count, Math.ceil((view.to - cardsTop) / cardPitch)));
  return { first, end };
}
