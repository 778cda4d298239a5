import { blueprintLines } from '../../../shared/analysis/blueprintLines.ts';
import { showArc } from '../../../shared/commands/showArc.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf } from '../../../shared/model/siblings.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';
import { addNewNode } from './addNewNode.ts';

/** What can be done with the map as a whole; in the menu of a step it would only be in the way. */
export function mapActions(setting: ActionSetting, selected: ReadonlySet<Id>): readonly Action[] {
  const { store, view, run } = setting.workbench;
  const { project } = store.getState();
  const { mapId, highlightedLine, highlightLine, ask } = view.getState();
  const map = project.maps[mapId ?? ''];
  if (map === undefined) return [];
  const variants =
    selected.size > 0
      ? []
      : [
          action('variants', () => {
            ask({ kind: 'variants', mapId: map.id });
          }),
        ];
  if (map.kind === 'network') {
    const isAlone = [...selected].every((id) => project.steps[id]?.mapId === map.id);
    return isAlone
      ? [
          ...variants,
          action('addNode', () => {
            addNewNode(setting, map.id, selected);
          }),
        ]
      : [];
  }
  const isOfMap = [...selected].every((id) => project.lanes[id] !== undefined);
  if (!isOfMap) return [];
  const arc =
    map.kind === 'journey'
      ? [
          action(map.showsArc ? 'hideArc' : 'showArc', () => {
            run(showArc, { mapId: map.id, showsArc: !map.showsArc });
          }),
        ]
      : [];
  if (blueprintLines(lanesOf(project, map.id)).length === 0) return [...variants, ...arc];
  return [
    ...variants,
    ...arc,
    action('highlightCrossings', () => {
      highlightLine(highlightedLine === null ? 'all' : null);
    }),
  ];
}
