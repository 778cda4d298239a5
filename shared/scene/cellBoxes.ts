import type { Id } from '../model/ids.ts';
import { laneContents } from '../model/laneContents.ts';
import type { Project } from '../model/project.ts';
import type { Cell, Lane, Stage } from '../model/records.ts';
import type { MapLayout } from './layoutMap.ts';
import type { Rect } from './rect.ts';

/** A place for words or a picture, with what stands in it. */
export interface CellBox {
  readonly lane: Lane;
  readonly stage: Stage;
  /** Null: nothing yet. */
  readonly cell: Cell | null;
  readonly box: Rect;
}

/** The cells of the lanes of words and of pictures, row by row; none of what is collapsed. */
export function cellBoxes(project: Pick<Project, 'cells'>, layout: MapLayout): readonly CellBox[] {
  const lanes = layout.lanes.filter(({ lane }) => !lane.isCollapsed && laneContents(lane.role) === 'cells');
  if (lanes.length === 0) return [];
  const cells = new Map<string, Cell>();
  for (const cell of Object.values(project.cells)) cells.set(keyOf(cell.laneId, cell.stageId), cell);
  const stages = layout.stages.filter(({ stage }) => !stage.isCollapsed);
  return lanes.flatMap(({ lane, y, height }) =>
    stages.map(({ stage, x, width }) => ({
      lane,
      stage,
      cell: cells.get(keyOf(lane.id, stage.id)) ?? null,
      box: { x, y, width, height },
    })),
  );
}

function keyOf(laneId: Id, stageId: Id): string {
  return `${laneId} ${stageId}`;
}
