import type { Id } from '../model/ids.ts';
import { sizes } from '../model/sizes.ts';

interface Cell {
  readonly stageId: Id;
  readonly laneId: Id;
}

/** A column of a stage, counted from the first that is new; and in it the row of the cell. */
export interface TableColumn {
  readonly column: number;
  readonly row: number;
}

/** As many steps lie beside one another, each in a column of its own, before they are stacked. */
const mostInRow = 10;
/** Width to height of what a window shows of a map. */
const aspect = 1.6;
const pace = { x: sizes.step.width + sizes.gap, y: sizes.step.height + sizes.gap } as const;

/**
 * The columns in which steps come to lie that go into these cells in this order. A stage reads from left to right, at
 * the same x from the upper lane to the lower, in a cell from top to bottom (`readingOrder`): so a few lie in a row,
 * and many in columns of as many as make the whole about as wide as a window. Rows would have to be read against x.
 */
export function tableColumns(
  cells: readonly Cell[],
  laneRank: ReadonlyMap<Id, number>,
): readonly TableColumn[] {
  const counts = new Map<Id, number>();
  for (const { stageId } of cells) counts.set(stageId, (counts.get(stageId) ?? 0) + 1);
  const now = new Map<Id, { column: number; row: number; laneId: Id }>();
  return cells.map(({ stageId, laneId }) => {
    const last = now.get(stageId);
    const most = depthOf(counts.get(stageId) ?? 0);
    const next = { column: 0, row: 0, laneId };
    if (last !== undefined) {
      const isSameLane = last.laneId === laneId;
      const isBelow = (laneRank.get(laneId) ?? 0) > (laneRank.get(last.laneId) ?? 0);
      const isStacked = most > 1 && (isSameLane ? last.row + 1 < most : isBelow);
      next.column = isStacked ? last.column : last.column + 1;
      next.row = isStacked && isSameLane ? last.row + 1 : 0;
    }
    now.set(stageId, next);
    return { column: next.column, row: next.row };
  });
}

/** How many steps of a cell lie in one column. */
function depthOf(count: number): number {
  if (count <= mostInRow) return 1;
  const columns = Math.max(mostInRow, Math.round(Math.sqrt((count * aspect * pace.y) / pace.x)));
  return Math.ceil(count / columns);
}
