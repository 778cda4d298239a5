import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Channel, Owner, Participant, Tag } from '../model/records.ts';
import { cleanText } from '../model/text.ts';
import { isNameTaken } from '../rules/isNameTaken.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** What is left out stays as it is. Names are for `rename`, portraits for `setPortrait`. */
export type EditListed = { readonly id: Id } & (
  | {
      readonly list: 'participants';
      readonly fields: Partial<Pick<Participant, 'side' | 'colour' | 'description'>>;
    }
  | { readonly list: 'owners'; readonly fields: Partial<Pick<Owner, 'description'>> }
  | { readonly list: 'tags'; readonly fields: Partial<Pick<Tag, 'colour'>> }
  | { readonly list: 'channels'; readonly fields: Partial<Pick<Channel, 'icon'>> }
);

const labelKeys = {
  participants: 'editParticipant',
  owners: 'editOwner',
  tags: 'editTag',
  channels: 'editChannel',
} as const;

/** What a participant, owner, tag or channel is besides its name. */
export const editListed: Command<EditListed> = {
  refusal: (project, { list, id, fields }) => {
    const listed = project[list][id];
    if (listed === undefined) return refuse('gone');
    const isMoved = list === 'participants' && fields.side !== undefined;
    // Two parties of one side have two names.
    return isMoved && isNameTaken(project, list, listed.name, id, fields.side) ? refuse('same-name') : null;
  },
  label: (project, { list, id }) => ({
    key: labelKeys[list],
    args: { name: project[list][id]?.name ?? '' },
  }),
  apply: (draft, args) => {
    const listed = draft[args.list][args.id];
    if (listed === undefined) return;
    const clean =
      'description' in args.fields && args.fields.description !== undefined
        ? { description: cleanText(args.fields.description, limits.textLength) }
        : {};
    Object.assign(listed, args.fields, clean);
  },
};
