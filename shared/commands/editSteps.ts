import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Basis, Duration, Money, Step, Volume } from '../model/records.ts';
import { cleanText } from '../model/text.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** Fields of a step that are set by themselves; what points at a record has a command of its own. */
export type StepFields = Pick<
  Step,
  | 'kind'
  | 'description'
  | 'thought'
  | 'importance'
  | 'isMomentOfTruth'
  | 'drama'
  | 'duration'
  | 'waitingTime'
  | 'cost'
  | 'volume'
>;

export interface EditSteps {
  readonly stepIds: readonly Id[];
  /** What is left out stays as it is in each of them. */
  readonly fields: Partial<StepFields>;
  /** How well the figures that they have are known; a figure that is not there stays away. */
  readonly bases?: Readonly<Partial<Record<Figure, Basis>>>;
}

type Figure = 'duration' | 'waitingTime' | 'cost' | 'volume';

/** Sets one field or several on one step or many. */
export const editSteps: Command<EditSteps> = {
  refusal: (project, { stepIds, fields }) => {
    return mayEditSteps(project, stepIds) ?? (areNumbers(fields) ? null : refuse('not-a-number'));
  },
  label: (project, { stepIds, fields }) => ({
    key: labelKey(fields, new Set(stepIds).size),
    args: { count: new Set(stepIds).size, name: project.steps[stepIds[0] ?? '']?.title ?? '' },
  }),
  apply: (draft, { stepIds, fields, bases = {} }, { before }) => {
    for (const id of new Set(stepIds)) {
      const [step, was] = [draft.steps[id], before.steps[id]];
      if (step === undefined || was === undefined) continue;
      setFields(step, was, fields);
      setBases(step, was, bases);
    }
  },
};

function setFields(step: Draft<Step>, was: Step, fields: Partial<StepFields>): void {
  if (fields.kind !== undefined) step.kind = fields.kind;
  if (fields.description !== undefined) step.description = cleanText(fields.description, limits.textLength);
  if (fields.thought !== undefined) step.thought = cleanText(fields.thought, limits.textLength);
  if (fields.importance !== undefined) step.importance = oneToFive(fields.importance);
  if (fields.isMomentOfTruth !== undefined) step.isMomentOfTruth = fields.isMomentOfTruth;
  if (fields.drama !== undefined) step.drama = oneToFive(fields.drama);
  // The same figure again is no change, though it is another object.
  const isNew = (key: Figure) => JSON.stringify(fields[key]) !== JSON.stringify(was[key]);
  if (fields.duration !== undefined && isNew('duration')) step.duration = durationWithin(fields.duration);
  if (fields.waitingTime !== undefined && isNew('waitingTime')) {
    step.waitingTime = durationWithin(fields.waitingTime);
  }
  if (fields.cost !== undefined && isNew('cost')) step.cost = moneyWithin(fields.cost);
  if (fields.volume !== undefined && isNew('volume')) step.volume = volumeWithin(fields.volume);
}

function setBases(step: Draft<Step>, was: Step, bases: NonNullable<EditSteps['bases']>): void {
  const { duration, waitingTime, cost, volume } = was;
  const isNew = (figure: Figure) => bases[figure] !== undefined && was[figure]?.basis !== bases[figure];
  if (duration && isNew('duration')) step.duration = { ...duration, basis: bases.duration ?? duration.basis };
  if (waitingTime && isNew('waitingTime')) {
    step.waitingTime = { ...waitingTime, basis: bases.waitingTime ?? waitingTime.basis };
  }
  if (cost && isNew('cost')) step.cost = { ...cost, basis: bases.cost ?? cost.basis };
  if (volume && isNew('volume')) step.volume = { ...volume, basis: bases.volume ?? volume.basis };
}

function areNumbers({
  importance,
  drama,
  duration,
  waitingTime,
  cost,
  volume,
}: Partial<StepFields>): boolean {
  const figures = [
    ...[importance, drama],
    ...[duration?.seconds, waitingTime?.seconds, cost?.minor, volume?.perMonth],
  ];
  return figures.every((figure) => figure === undefined || figure === null || Number.isFinite(figure));
}

function within(value: number, least: number, most: number): number {
  // + 0 turns −0 into 0, which is what SQLite would give back.
  return Math.max(least, Math.min(most, value)) + 0;
}

function oneToFive(value: number | null): number | null {
  return value === null ? null : within(Math.round(value), 1, 5);
}

function durationWithin(value: Duration | null): Duration | null {
  return value && { ...value, seconds: within(Math.round(value.seconds), 0, limits.seconds) };
}

function moneyWithin(value: Money | null): Money | null {
  return value && { ...value, minor: within(Math.round(value.minor), 0, limits.minorUnits) };
}

function volumeWithin(value: Volume | null): Volume | null {
  return value && { ...value, perMonth: within(value.perMonth, 0, limits.perMonth) };
}

function labelKey(fields: Partial<StepFields>, count: number): string {
  const set = Object.keys(fields);
  const only = set.length === 1 ? set[0] : undefined;
  if (only === 'kind') return 'setStepKind';
  if (only === 'description' && count === 1) return 'describeStep';
  if (only === 'isMomentOfTruth') {
    return fields.isMomentOfTruth === true ? 'setMomentOfTruth' : 'clearMomentOfTruth';
  }
  return 'editSteps';
}
