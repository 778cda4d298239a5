import { changedIds } from '../model/changedIds.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Participant, StepFeeling } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';
import type { Answer } from '../model/remembered.ts';
import { participantsOf } from '../model/siblings.ts';

export interface Feeling {
  readonly participant: Participant;
  /** −2 very bad … +2 very good. */
  readonly valence: number;
}

type Felt = Pick<Project, 'stepFeelings' | 'participants'>;
type FeelingsByStep = ReadonlyMap<Id, readonly Feeling[]>;

/** Who feels what at each step of the project, in the order of the participants; a step without feelings has no entry. */
export const feelingsByStep: (project: Felt) => FeelingsByStep = remembered(
  ({ stepFeelings, participants }: Felt) => [stepFeelings, participants],
  (last: Answer<[Felt], FeelingsByStep> | null, project) =>
    last?.args[0].participants === project.participants
      ? withChanges(last.args[0], last.result, project)
      : withChanges({ ...project, stepFeelings: {} }, new Map(), project),
);

function withChanges(before: Felt, known: FeelingsByStep, now: Felt): FeelingsByStep {
  const byStep = new Map<Id, readonly Feeling[]>(known);
  const { participants } = now;
  const crowded = new Set<Id>();
  for (const id of changedIds(before.stepFeelings, now.stepFeelings)) {
    const old = before.stepFeelings[id];
    const feeling = now.stepFeelings[id];
    if (old !== undefined) leave(byStep, old);
    const participant = participants[feeling?.participantId ?? ''];
    if (feeling === undefined || participant === undefined) continue;
    const others = byStep.get(feeling.stepId);
    byStep.set(feeling.stepId, [...(others ?? []), { participant, valence: feeling.valence }]);
    if (others !== undefined) crowded.add(feeling.stepId);
  }
  if (crowded.size === 0) return byStep;
  const rank = new Map(participantsOf(now).map(({ id }, index) => [id, index]));
  const rankOf = ({ participant }: Feeling): number => rank.get(participant.id) ?? 0;
  for (const stepId of crowded) {
    byStep.set(
      stepId,
      (byStep.get(stepId) ?? []).toSorted((one, other) => rankOf(one) - rankOf(other)),
    );
  }
  return byStep;
}

function leave(byStep: Map<Id, readonly Feeling[]>, { stepId, participantId, valence }: StepFeeling): void {
  const felt = byStep.get(stepId) ?? [];
  const place = felt.findIndex((one) => one.participant.id === participantId && one.valence === valence);
  if (place < 0) return;
  if (felt.length === 1) byStep.delete(stepId);
  else byStep.set(stepId, felt.toSpliced(place, 1));
}
