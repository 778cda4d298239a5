import { cutRecords } from '../../../shared/commands/cutRecords.ts';
import type { Clip } from '../../../shared/formats/clipboard/clip.ts';
import { clipOf } from '../../../shared/formats/clipboard/clipOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { selectionOf } from '../actions/selectionOf.ts';
import type { Workbench } from '../workbench.ts';

/** What is selected as a clip; null where that is nothing of a map. */
export function copySelection(workbench: Workbench, selected: ReadonlySet<Id>, isCut: boolean): Clip | null {
  const { project, head } = workbench.store.getState();
  const { stepIds, stageIds, laneIds } = selectionOf(project, selected);
  const { mapId } = workbench.view.getState();
  if (mapId === null || stepIds.length + stageIds.length + laneIds.length === 0) return null;
  const layout = layoutMap(project, mapId);
  const corners = new Map([...layout.steps, ...layout.tucked]);
  return clipOf(project, { projectId: head.id, mapId, stepIds, stageIds, laneIds, isCut, corners });
}

/** Takes what is selected out of its map, as one change. */
export function cutSelection(workbench: Workbench, selected: ReadonlySet<Id>): boolean {
  const { stepIds, stageIds, laneIds } = selectionOf(workbench.store.getState().project, selected);
  return workbench.run(cutRecords, { stepIds, stageIds, laneIds });
}
