import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { action, danger } from './action.ts';
import type { Action, ActionId } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';
import { arrangeAll, lockActions } from './arrangeActions.ts';
import { clipboardActions } from './clipboardActions.ts';
import { connectionActions } from './connectionActions.ts';
import { historyActions } from './historyActions.ts';
import { insightActions } from './insightActions.ts';
import { laneActions } from './laneActions.ts';
import { linkActions } from './linkActions.ts';
import { mapActions } from './mapActions.ts';
import { quickAddPlace } from '../quickAdd.ts';
import { selectionOf } from './selectionOf.ts';
import { standardActions } from './standardActions.ts';
import { stageActions } from './stageActions.ts';
import { stepActions } from './stepActions.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { deleteParticipant } from '../../../shared/commands/deleteParticipant.ts';

/** All that can be done with what is selected, in the order of a menu. */
export function actionsFor(setting: ActionSetting): readonly Action[] {
  const { workbench, place } = setting;
  const { project } = workbench.store.getState();
  const { mapId, select, rename, ask } = workbench.view.getState();
  const selected = setting.selected ?? workbench.view.getState().selected;
  const selection = selectionOf(project, selected);
  const { stepIds, connectionIds, stageIds, laneIds, insightIds, participantIds } = selection;

  const only = selected.size === 1 ? [...selected][0] : undefined;
  const renames: Action[] = only === undefined ? [] : [action(renameWord(), startRenaming)];

  // The words of an insight may be long and have lines: they are asked for, not edited in a row.
  function startRenaming(): void {
    if (only === undefined) return;
    select([only]);
    if (insightIds.length > 0) ask({ kind: 'edit-insight', insightId: only });
    else rename({ id: only, place: participantIds.length > 0 ? 'outline' : place });
  }

  function renameWord(): ActionId {
    if (insightIds.length > 0) return 'editWords';
    return connectionIds.length > 0 ? 'editLabel' : 'rename';
  }

  const deletes: Action[] = [];
  if (stepIds.length > 0 || connectionIds.length > 0) {
    deletes.push(
      danger(() => {
        const next = stepIds.length > 0 && mapId !== null ? neighbour(mapId, stepIds) : null;
        const areGone = workbench.run(deleteSelection, { stepIds, connectionIds });
        if (areGone && next !== null) select([next]);
      }),
    );
  } else if (participantIds[0] !== undefined && participantIds.length === 1) {
    const participantId = participantIds[0];
    deletes.push(danger(() => workbench.run(deleteParticipant, { participantId })));
  }

  // What is left when these are gone: the selection goes on beside them, as a person with a keyboard needs it.
  function neighbour(currentMapId: Id, gone: readonly Id[]): Id | null {
    const order = readingOrder(project, currentMapId).map((step) => step.id);
    const away = new Set(gone);
    const last = order.findLastIndex((id) => away.has(id));
    const before = order.slice(0, Math.max(0, last)).findLast((id) => !away.has(id));
    return order.slice(last + 1).find((id) => !away.has(id)) ?? before ?? null;
  }

  const selectAll: Action[] =
    mapId === null
      ? []
      : [
          action('selectAll', () => {
            select(readingOrder(project, mapId).map((step) => step.id));
          }),
        ];

  const next = mapId === null ? null : quickAddPlace(project, mapId, selected);
  const quickAdds: Action[] =
    next === null
      ? []
      : [
          action('quickAdd', () => {
            workbench.view.getState().setQuickAdd(next);
          }),
        ];

  return [
    ...renames,
    ...(stepIds.length > 0 ? [...stepActions(setting, stepIds), ...lockActions(setting, stepIds)] : []),
    ...(connectionIds.length > 0 && stepIds.length === 0 ? connectionActions(setting, connectionIds) : []),
    ...(stageIds.length === 1 ? stageActions(setting, stageIds) : []),
    ...(laneIds.length === 1 ? laneActions(setting, laneIds) : []),
    ...(insightIds.length === 1 ? insightActions(setting, insightIds) : []),
    ...clipboardActions(setting, selected),
    ...quickAdds,
    ...(mapId !== null && (selected.size === 0 || stepIds.length > 1) ? [arrangeAll(setting, stepIds)] : []),
    ...selectAll,
    ...linkActions(setting, stepIds),
    ...(selected.size === stepIds.length ? standardActions(setting, stepIds) : []),
    ...mapActions(setting, selected),
    ...historyActions(setting, selected),
    ...deletes,
  ];
}
