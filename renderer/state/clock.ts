import { v7 as uuidv7 } from 'uuid';
import type { CommandContext } from '../../shared/commands/command.ts';

/** The renderer's clock and source of ids: handed to commands, which have none of their own. */
export const clock: CommandContext = {
  newId: () => uuidv7(),
  now: () => Date.now(),
};
