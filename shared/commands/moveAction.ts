import type { Id } from '../model/ids.ts';
import { byPosition } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveAction {
  readonly id: Id;
  /** Among the other actions, itself not counted. */
  readonly index: number;
}

/** Another place among the actions. */
export const moveAction: Command<MoveAction> = {
  refusal: (project, { id }) => (project.actions[id] === undefined ? refuse('gone') : null),
  label: (project, { id }) => ({ key: 'moveAction', args: { name: project.actions[id]?.title ?? '' } }),
  apply: (draft, { id, index }, { before }) => {
    placeAmong(draft.actions, Object.values(before.actions).sort(byPosition), id, index);
  },
};
