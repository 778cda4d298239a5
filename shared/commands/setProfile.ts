import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { ParticipantProfile } from '../model/researchRecords.ts';
import { cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface SetProfile {
  readonly participantId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Omit<ParticipantProfile, 'id' | 'participantId'>>;
}

/** What kind of party a participant is, what they need, give and get, and what they are able to do. */
export const setProfile: Command<SetProfile> = {
  refusal: (project, { participantId }) =>
    project.participants[participantId] === undefined ? refuse('gone') : null,
  label: (project, { participantId }) => ({
    key: 'setProfile',
    args: { name: project.participants[participantId]?.name ?? '' },
  }),
  apply: (draft, { participantId, fields }, { before, newId }) => {
    const known = Object.values(before.participantProfiles).find(
      (one) => one.participantId === participantId,
    );
    const side = before.participants[participantId]?.side;
    const was = known ?? {
      id: newId(),
      participantId,
      kind: side === 'C' ? ('customer' as const) : ('other' as const),
      needs: '',
      gives: '',
      gets: '',
      capability: '',
    };
    draft.participantProfiles[was.id] ??= { ...was };
    const profile = draft.participantProfiles[was.id];
    if (profile === undefined) return;
    profile.kind = fields.kind ?? was.kind;
    for (const key of ['needs', 'gives', 'gets', 'capability'] as const) {
      profile[key] = cleanText(fields[key] ?? was[key], limits.textLength);
    }
  },
};
