import * as z from 'zod';
import {
  daysSchema,
  longText,
  moment,
  moneySchema,
  name,
  peopleSchema,
  position,
  shareSchema,
} from './columns.ts';
import { idSchema } from './ids.ts';
import { limits } from './limits.ts';
import { textSchema } from './text.ts';

// The research board: who lives the journeys, how such people decide, where they go on or leave, and the sources of it.

export const sourceKinds = [
  'interview',
  'survey',
  'recording',
  'observation',
  'figures',
  'document',
] as const;
export const participantKinds = [
  'customer',
  'user',
  'supplier',
  'distributor',
  'provider',
  'maker',
  'partner',
  'employee',
  'authority',
  'other',
] as const;
export const researchKinds = ['persona', 'segment', 'decision-type', 'moment'] as const;
export const ruleFields = ['name', 'description', 'kind', 'needs', 'gives', 'gets', 'capability'] as const;
export const ruleOperators = ['is', 'is-not', 'contains', 'contains-not'] as const;
export const barrierKinds = [
  'price',
  'trust',
  'effort',
  'time',
  'complexity',
  'risk',
  'social',
  'habit',
] as const;

export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(sourceKinds),
  title: name,
  at: moment.nullable(),
  participantId: idSchema.nullable(),
  text: longText,
  url: textSchema(limits.urlLength),
  position,
});

export const participantProfileSchema = z.strictObject({
  id: idSchema,
  participantId: idSchema,
  kind: z.enum(participantKinds),
  needs: longText,
  gives: longText,
  gets: longText,
  capability: longText,
});

export const stepBurdenSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  participantId: idSchema,
  effort: z.int().min(1).max(5).nullable(),
  cost: moneySchema.nullable(),
});

export const researchEntrySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(researchKinds),
  title: name,
  text: longText,
  seeks: longText,
  participantId: idSchema.nullable(),
  size: peopleSchema.nullable(),
  value: moneySchema.nullable(),
  position,
});

export const entryStepSchema = z.strictObject({
  id: idSchema,
  entryId: idSchema,
  stepId: idSchema,
});

export const entrySourceSchema = z.strictObject({
  id: idSchema,
  entryId: idSchema,
  sourceId: idSchema.nullable(),
  passage: longText,
  position,
});

export const entryFeedSchema = z.strictObject({
  id: idSchema,
  fromId: idSchema,
  toId: idSchema,
});

export const segmentRuleSchema = z.strictObject({
  id: idSchema,
  entryId: idSchema,
  field: z.enum(ruleFields),
  operator: z.enum(ruleOperators),
  value: longText,
  position,
});

export const momentFactSchema = z.strictObject({
  id: idSchema,
  entryId: idSchema,
  people: peopleSchema.nullable(),
  leaving: shareSchema.nullable(),
  importance: z.int().min(1).max(5).nullable(),
  effort: daysSchema.nullable(),
  rank: z.int().min(1).max(1000).nullable(),
  rankReason: longText,
});

export const barrierSchema = z.strictObject({
  id: idSchema,
  entryId: idSchema,
  kind: z.enum(barrierKinds),
  text: longText,
  height: z.number().min(0).max(10),
  threshold: longText,
  lowering: longText,
  position,
});

export const motivationSchema = z.strictObject({
  id: idSchema,
  entryId: idSchema,
  text: longText,
  strength: z.number().min(0).max(10),
  position,
});

export type Source = Readonly<z.infer<typeof sourceSchema>>;
export type ParticipantProfile = Readonly<z.infer<typeof participantProfileSchema>>;
export type StepBurden = Readonly<z.infer<typeof stepBurdenSchema>>;
export type ResearchEntry = Readonly<z.infer<typeof researchEntrySchema>>;
export type EntryStep = Readonly<z.infer<typeof entryStepSchema>>;
export type EntrySource = Readonly<z.infer<typeof entrySourceSchema>>;
export type EntryFeed = Readonly<z.infer<typeof entryFeedSchema>>;
export type SegmentRule = Readonly<z.infer<typeof segmentRuleSchema>>;
export type MomentFact = Readonly<z.infer<typeof momentFactSchema>>;
export type Barrier = Readonly<z.infer<typeof barrierSchema>>;
export type Motivation = Readonly<z.infer<typeof motivationSchema>>;
