import { addNode } from '../../../shared/commands/addNode.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { stepsOf } from '../../../shared/model/siblings.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import type { ActionSetting } from './actionSetting.ts';
import { addAndName } from './addAndName.ts';
import { freeName } from './freeName.ts';

/** Between nodes that are put in a row: room for the words of an exchange. */
const pace = sizes.step.width + 5 * sizes.gap;

/** A new participant on a value network, to the right of the selected node or of all. */
export function addNewNode(setting: ActionSetting, mapId: Id, selected: ReadonlySet<Id>): void {
  const { workbench, newNames } = setting;
  const { project } = workbench.store.getState();
  const nodes = stepsOf(project, mapId);
  const beside =
    nodes.find(({ id }) => selected.has(id)) ??
    nodes.reduce<(typeof nodes)[number] | null>(
      (far, one) => (far === null || one.x > far.x ? one : far),
      null,
    );
  let x = beside === null ? 0 : beside.x + pace;
  const y = beside?.y ?? 0;
  const isTaken = () =>
    nodes.some((one) => Math.abs(one.x - x) < sizes.step.width && Math.abs(one.y - y) < sizes.step.height);
  while (isTaken()) x += pace;
  addAndName(setting, addNode, {
    id: workbench.newId(),
    mapId,
    party: { name: freeName(project, newNames.participant), side: 'B' },
    x,
    y,
  });
}
