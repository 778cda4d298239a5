import type { Id } from '../../model/ids.ts';
import type { BoardCard, BoardDimension } from './boardCards.ts';
import { boardDimensions } from './boardCards.ts';

/** What a card must say and belong to in order to be shown; a dimension that is left out asks for nothing. */
export interface BoardFilter {
  /** Words, each of which must occur, whatever its case. */
  readonly text: string;
  readonly only: Readonly<Partial<Record<BoardDimension, Id>>>;
}

export const noFilter: BoardFilter = { text: '', only: {} };

export function isFiltering({ text, only }: BoardFilter): boolean {
  return text.trim() !== '' || boardDimensions.some((dimension) => only[dimension] !== undefined);
}

/** The cards that the filter lets through, in their order; the same array where it asks for nothing. */
export function filterCards(cards: readonly BoardCard[], filter: BoardFilter): readonly BoardCard[] {
  if (!isFiltering(filter)) return cards;
  const words = filter.text
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const asked = boardDimensions.flatMap((dimension) => {
    const id = filter.only[dimension];
    return id === undefined ? [] : [{ dimension, id }];
  });
  return cards.filter(
    ({ text, belongs }) =>
      asked.every(({ dimension, id }) => belongs[dimension].includes(id)) &&
      words.every((word) => text.includes(word)),
  );
}
