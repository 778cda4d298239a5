import type { Id } from '../model/ids.ts';
import { byPosition } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { StepList } from './addListed.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveListed {
  readonly list: StepList | 'participants';
  readonly id: Id;
  /** Among the others of its list, itself not counted. */
  readonly index: number;
}

const labelKeys = {
  participants: 'moveParticipant',
  owners: 'moveOwner',
  tags: 'moveTag',
  channels: 'moveChannel',
} as const;

/** Another place in its list for a participant, owner, tag or channel. */
export const moveListed: Command<MoveListed> = {
  refusal: (project, { list, id }) => (project[list][id] === undefined ? refuse('gone') : null),
  label: (project, { list, id }) => ({
    key: labelKeys[list],
    args: { name: project[list][id]?.name ?? '' },
  }),
  apply: (draft, { list, id, index }, { before }) => {
    const siblings = Object.values<{ readonly id: Id; readonly position: string }>(before[list]);
    placeAmong(draft[list], siblings.sort(byPosition), id, index);
  },
};
