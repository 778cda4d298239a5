import { deleteListed } from '../../../shared/commands/deleteListed.ts';
import { deleteParticipant } from '../../../shared/commands/deleteParticipant.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Channel, Owner, Participant, Tag } from '../../../shared/model/records.ts';
import type { Workbench } from '../../state/workbench.ts';

export type ListName = 'participants' | 'owners' | 'tags' | 'channels';

export type Listed = Participant | Owner | Tag | Channel;

export function removeFrom(workbench: Workbench, list: ListName, id: Id): boolean {
  return list === 'participants'
    ? workbench.run(deleteParticipant, { participantId: id })
    : workbench.run(deleteListed, { list, id });
}
