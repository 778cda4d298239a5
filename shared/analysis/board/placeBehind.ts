import type { Id } from '../../model/ids.ts';
import type { InsightState } from '../../model/records.ts';
import type { BoardCard } from './boardCards.ts';

/**
 * The card of a column before which another one is put so that it stands right behind `afterId`, whatever the filter
 * leaves out between them; null: at the end.
 */
export function placeBehind(
  cards: readonly BoardCard[],
  column: InsightState,
  { movedId, afterId }: { readonly movedId: Id; readonly afterId: Id },
): Id | null {
  const others = cards.filter((card) => card.column === column && card.insight.id !== movedId);
  const place = others.findIndex(({ insight }) => insight.id === afterId);
  return place < 0 ? null : (others[place + 1]?.insight.id ?? null);
}
