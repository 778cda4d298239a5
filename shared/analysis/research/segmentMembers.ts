import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Participant } from '../../model/records.ts';
import type { ParticipantProfile, SegmentRule } from '../../model/researchRecords.ts';
import { byPosition } from '../../model/siblings.ts';

type Tables = Pick<
  Project,
  'participants' | 'participantProfiles' | 'researchEntries' | 'entryFeeds' | 'segmentRules'
>;

export interface SegmentMember {
  readonly participant: Participant;
  /** Whether the rules take them in, or the person did, by a persona that leads to the segment. */
  readonly by: 'rules' | 'hand' | 'both';
}

/**
 * Whom a segment holds, in the order of the project's participants: those of the C side of whom all of its rules hold, and
 * those who were put there by hand, the segment's own or by their persona. Without a rule nobody is taken in by rules.
 */
export function segmentMembers(project: Tables, segmentId: Id): readonly SegmentMember[] {
  const rules = Object.values(project.segmentRules).filter((one) => one.entryId === segmentId);
  const profiles = new Map(
    Object.values(project.participantProfiles).map((profile) => [profile.participantId, profile]),
  );
  const entries = Object.values(project.entryFeeds)
    .filter((feed) => feed.toId === segmentId)
    .map((feed) => feed.fromId);
  const byHand = new Set([segmentId, ...entries].map((id) => project.researchEntries[id]?.participantId));
  return Object.values(project.participants)
    .sort(byPosition)
    .flatMap((participant): readonly SegmentMember[] => {
      const fits =
        rules.length > 0 &&
        participant.side === 'C' &&
        rules.every((rule) => holds(rule, participant, profiles.get(participant.id)));
      const isPut = byHand.has(participant.id);
      if (!fits && !isPut) return [];
      return [{ participant, by: fits && isPut ? 'both' : fits ? 'rules' : 'hand' }];
    });
}

/** How many participants of the C side a rule by itself takes in. */
export function caughtBy(
  project: Pick<Project, 'participants' | 'participantProfiles'>,
  rule: SegmentRule,
): number {
  const profiles = new Map(
    Object.values(project.participantProfiles).map((profile) => [profile.participantId, profile]),
  );
  return Object.values(project.participants).filter(
    (one) => one.side === 'C' && holds(rule, one, profiles.get(one.id)),
  ).length;
}

/** Whether a rule holds of a participant: case and the space around do not matter; what nobody wrote is empty. */
function holds(
  { field, operator, value }: SegmentRule,
  participant: Participant,
  profile: ParticipantProfile | undefined,
): boolean {
  const said = plain(
    field === 'name' || field === 'description' ? participant[field] : (profile?.[field] ?? ''),
  );
  const sought = plain(value);
  switch (operator) {
    case 'is':
      return said === sought;
    case 'is-not':
      return said !== sought;
    case 'contains':
      return said.includes(sought);
    case 'contains-not':
      return !said.includes(sought);
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
