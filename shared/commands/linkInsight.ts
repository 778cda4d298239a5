import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface LinkInsight {
  readonly insightId: Id;
  readonly list: 'participants' | 'tags';
  /** Of the participant or tag. */
  readonly id: Id;
  readonly isLinked: boolean;
}

/** Says that an insight concerns a participant or bears a tag, or that it does not. */
export const linkInsight: Command<LinkInsight> = {
  refusal: (project, { insightId, list, id }) =>
    project.insights[insightId] === undefined || project[list][id] === undefined ? refuse('gone') : null,
  label: (project, { insightId, list, id, isLinked }) => ({
    key: isLinked ? 'linkInsight' : 'unlinkInsight',
    args: {
      name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength),
      other: project[list][id]?.name ?? '',
    },
  }),
  apply: (draft, { insightId, list, id, isLinked }, { before, newId }) => {
    if (list === 'tags') {
      const known = Object.values(before.insightTags).find(
        (one) => one.insightId === insightId && one.tagId === id,
      );
      if (known !== undefined && !isLinked) delete draft.insightTags[known.id];
      if (known !== undefined || !isLinked) return;
      const rowId = newId();
      draft.insightTags[rowId] = { id: rowId, insightId, tagId: id };
      return;
    }
    const known = Object.values(before.insightParticipants).find(
      (one) => one.insightId === insightId && one.participantId === id,
    );
    if (known !== undefined && !isLinked) delete draft.insightParticipants[known.id];
    if (known !== undefined || !isLinked) return;
    const rowId = newId();
    draft.insightParticipants[rowId] = { id: rowId, insightId, participantId: id };
  },
};
