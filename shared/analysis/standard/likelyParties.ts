import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { participantsOf } from '../../model/siblings.ts';

type Tables = Pick<Project, 'steps' | 'stepParticipants' | 'laneParticipants' | 'participants'>;

/**
 * Who may give the touch of a step, and to whom: of the business side who takes part in it or whose lane it is, of the
 * consumer side the same, or the only one that there is. A first guess, which the person changes.
 */
export function likelyParties(
  project: Tables,
  stepId: Id,
): { readonly giverId: Id | null; readonly receiverId: Id | null } {
  const laneId = project.steps[stepId]?.laneId ?? '';
  const near = [
    ...Object.values(project.stepParticipants).filter((one) => one.stepId === stepId),
    ...Object.values(project.laneParticipants).filter((one) => one.laneId === laneId),
  ].flatMap(({ participantId }) => project.participants[participantId] ?? []);
  const consumers = participantsOf(project).filter(({ side }) => side === 'C');
  const [only] = consumers.length === 1 ? consumers : [];
  return {
    giverId: near.find(({ side }) => side === 'B')?.id ?? null,
    receiverId: (near.find(({ side }) => side === 'C') ?? only)?.id ?? null,
  };
}
