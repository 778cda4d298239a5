import type { Draft } from 'immer';
import type { Action } from '../model/actionRecords.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import type { Refusal } from '../rules/refusal.ts';
import { refuse } from '../rules/refusal.ts';

/** What a person says of an action; its place among the others is for `moveAction`. */
export type ActionFields = Omit<Action, 'id' | 'position'>;

/** What may be wrong with fields of an action before they are set: a name of nothing, a figure that is none, a record that is gone. */
export function refusalOfFields(project: Project, fields: Partial<ActionFields>): Refusal | null {
  const { title, ownerId, participantId, stepId } = fields;
  if (title !== undefined && cleanLine(title, limits.nameLength) === '') return refuse('name-missing');
  const isThere = (id: string | null | undefined, table: 'owners' | 'participants' | 'steps') =>
    id === undefined || id === null || project[table][id] !== undefined;
  if (!isThere(ownerId, 'owners') || !isThere(participantId, 'participants') || !isThere(stepId, 'steps')) {
    return refuse('gone');
  }
  const { dueAt, effort, oneOff, running, reach, impact, confidence, ease } = fields;
  const figures = [
    ...[dueAt, effort?.days, oneOff?.minor, running?.minor],
    ...[reach, impact, confidence, ease],
  ];
  const areNumbers = figures.every((one) => one === undefined || one === null || Number.isFinite(one));
  return areNumbers ? null : refuse('not-a-number');
}

/** Sets what is given, within its scale; the same again is no change. */
export function setActionFields(action: Draft<Action>, was: Action, fields: Partial<ActionFields>): void {
  const kept = withinScales(fields);
  for (const [key, value] of Object.entries(kept)) {
    const before = was[key as keyof ActionFields];
    // Figures are objects: the same one again would be another object.
    if (JSON.stringify(before) !== JSON.stringify(value)) Object.assign(action, { [key]: value });
  }
}

/** The fields with clean texts, whole minor units and milliseconds, and every figure within its scale. */
export function withinScales(fields: Partial<ActionFields>): Partial<ActionFields> {
  const { title, description, dueAt, effort, oneOff, running, reach, impact, confidence, ease } = fields;
  const money = (one: NonNullable<Action['oneOff']>) => ({
    ...one,
    minor: within(Math.round(one.minor), 0, limits.minorUnits),
  });
  return {
    ...fields,
    ...(title === undefined ? {} : { title: cleanLine(title, limits.nameLength) }),
    ...(description === undefined ? {} : { description: cleanText(description, limits.textLength) }),
    ...(dueAt ? { dueAt: within(Math.round(dueAt), 0, 8.64e15) } : {}),
    ...(effort ? { effort: { ...effort, days: within(effort.days, 0, limits.days) } } : {}),
    ...(oneOff ? { oneOff: money(oneOff) } : {}),
    ...(running ? { running: money(running) } : {}),
    ...ratingsWithin({ reach, impact, confidence, ease }),
  };
}

/** The scales of RICE and ICE, in the order of the fields. */
export const ratingScales = {
  reach: [0, 1_000_000_000_000],
  impact: [0, 10],
  confidence: [0, 1],
  ease: [1, 10],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number]>>;

type Rating = keyof typeof ratingScales;

function ratingsWithin(
  ratings: Readonly<Record<Rating, number | null | undefined>>,
): Partial<Record<Rating, number>> {
  const kept: Partial<Record<Rating, number>> = {};
  for (const [key, [least, most]] of Object.entries(ratingScales)) {
    const value = ratings[key as Rating];
    if (value !== undefined && value !== null) kept[key as Rating] = within(value, least, most);
  }
  return kept;
}

/** The value in its scale; + 0 turns −0 into 0, which is what SQLite would give back. */
export function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value)) + 0;
}
