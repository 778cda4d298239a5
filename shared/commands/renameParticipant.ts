import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';

/** A node of a value network is called as the participant that it stands for, on every map. */
export function renameParticipant(
  draft: Draft<Project>,
  before: Project,
  participantId: Id,
  name: string,
): void {
  const participant = draft.participants[participantId];
  if (participant !== undefined) participant.name = name;
  for (const step of Object.values(before.steps)) {
    const node = step.participantId === participantId ? draft.steps[step.id] : undefined;
    if (node !== undefined) node.title = name;
  }
}
