import type { Id } from '../model/ids.ts';
import type { ChannelIcon } from '../model/records.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import { addListed } from './addListed.ts';
import type { Command } from './command.ts';

export interface SetStepChannel {
  readonly stepIds: readonly Id[];
  /** Null: over no channel. */
  readonly channelId: Id | null;
  /** Not null: a channel of this name is made first, under that id. */
  readonly newChannel: { readonly name: string; readonly icon: ChannelIcon } | null;
}

/** Over which channel customer and service meet in these steps. */
export const setStepChannel: Command<SetStepChannel> = {
  refusal: (project, { stepIds, channelId, newChannel }) => {
    const locked = mayEditSteps(project, stepIds);
    if (locked !== null) return locked;
    if (channelId === null) return null;
    if (newChannel !== null) {
      return addListed.refusal(project, { list: 'channels', id: channelId, ...newChannel });
    }
    return project.channels[channelId] === undefined ? refuse('gone') : null;
  },
  label: (project, { stepIds }) => ({
    key: 'setStepChannel',
    args: { count: new Set(stepIds).size, name: project.steps[stepIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepIds, channelId, newChannel }, applying) => {
    if (newChannel !== null && channelId !== null) {
      addListed.apply(draft, { list: 'channels', id: channelId, ...newChannel }, applying);
    }
    for (const id of stepIds) {
      const step = draft.steps[id];
      if (step !== undefined) step.channelId = channelId;
    }
  },
};
