import { runCommand } from '../../shared/commands/command.ts';
import type { Command, CommandContext } from '../../shared/commands/command.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { Id } from '../../shared/model/ids.ts';

/**
 * A new project that begins with what this command makes. Making it is no step of its undo: its first change
 * has no inverse. Of kind `standard` it stands on the flow shelf. Throws a `PraisepointError` where it could not be stored.
 */
export async function createProject<Args>(
  bridge: Bridge,
  clock: CommandContext,
  name: string,
  command: Command<Args>,
  args: Args,
  as: { readonly id?: Id; readonly kind?: 'service' | 'standard' } = {},
): Promise<Id> {
  const outcome = runCommand(emptyProject, command, args, clock);
  if (!outcome.done) throw new Error(`a new project was refused: ${outcome.refusal.code}`);
  const { id = clock.newId(), kind = 'service' } = as;
  const change = outcome.change === null ? null : { ...outcome.change, inverse: [] };
  await bridge.call('projects.create', { id, kind, name, at: clock.now(), change });
  return id;
}
