import { addStep } from '../../../shared/commands/addStep.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { ActionSetting } from './actionSetting.ts';

/** Adds a record under a first name, selects it and lets the person name it where the action was started. */
export function addAndName<Args extends { readonly id: Id }>(
  { workbench, place }: ActionSetting,
  command: Command<Args>,
  args: Args,
): void {
  if (!workbench.run(command, args)) return;
  workbench.view.getState().select([args.id]);
  workbench.view.getState().rename({ id: args.id, place });
}

/** A step at the end of a cell. */
export function addStepAtEnd(
  setting: ActionSetting,
  cell: { readonly mapId: Id; readonly stageId: Id; readonly laneId: Id },
): void {
  const { workbench, newNames } = setting;
  addAndName(setting, addStep, {
    ...cell,
    id: workbench.newId(),
    title: newNames.step,
    kind: 'task',
    place: 'end',
  });
}
