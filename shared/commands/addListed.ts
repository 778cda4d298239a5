import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { ChannelIcon } from '../model/records.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { isNameTaken } from '../rules/isNameTaken.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { nextColour } from './nextColour.ts';

/** A list of the project that steps choose from; participants have a side as well, and a command of their own. */
export type StepList = 'owners' | 'tags' | 'channels';

export interface AddListed {
  readonly list: StepList;
  readonly id: Id;
  readonly name: string;
  /** Of a channel; `other` where left out. */
  readonly icon?: ChannelIcon;
}

const labelKeys = { owners: 'addOwner', tags: 'addTag', channels: 'addChannel' } as const;

/** A new owner, tag or channel, behind the others of its list. */
export const addListed: Command<AddListed> = {
  refusal: (project, { list, name }) => {
    const clean = cleanLine(name, limits.nameLength);
    if (clean === '') return refuse('name-missing');
    return isNameTaken(project, list, clean, null) ? refuse('name-taken') : null;
  },
  label: (_project, { list, name }) => ({
    key: labelKeys[list],
    args: { name: cleanLine(name, limits.nameLength) },
  }),
  apply: (draft, { list, id, name, icon = 'other' }, { before }) => {
    const listed = Object.values<{ readonly id: Id; readonly position: string }>(before[list]);
    const record = {
      id,
      name: cleanLine(name, limits.nameLength),
      position: positionBehind(listed.sort(byPosition)),
    };
    if (list === 'owners') draft.owners[id] = { ...record, description: '' };
    else if (list === 'channels') draft.channels[id] = { ...record, icon };
    else draft.tags[id] = { ...record, colour: nextColour(Object.values(before.tags)) };
  },
};
