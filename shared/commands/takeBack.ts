import type { Change } from '../model/change.ts';
import type { CommandContext } from './command.ts';

/** The change that undoes another one: the library only moves forward. */
export function takeBack(change: Change, context: CommandContext): Change {
  return {
    id: context.newId(),
    at: context.now(),
    label: change.label,
    patches: change.inverse,
    inverse: change.patches,
    undoes: change.id,
    redoes: null,
  };
}

/** The change that makes an undone one again. */
export function makeAgain(change: Change, context: CommandContext): Change {
  return {
    id: context.newId(),
    at: context.now(),
    label: change.label,
    patches: change.patches,
    inverse: change.inverse,
    undoes: null,
    redoes: change.id,
  };
}
