import * as z from 'zod';
import { longText, moment, name, position } from './columns.ts';
import { idSchema } from './ids.ts';
import { bases, insightStates } from './kinds.ts';
import { limits } from './limits.ts';
import { textSchema } from './text.ts';

// What is known of an insight beside its words and state: whose it is, why it is so, and what shows it.

export const kanoReplies = ['like', 'must-be', 'neutral', 'live-with', 'dislike'] as const;
export const evidenceKinds = ['quote', 'count', 'recording', 'figure', 'picture', 'link'] as const;

export const insightCarrierSchema = z.strictObject({
  id: idSchema,
  insightId: idSchema,
  ownerId: idSchema.nullable(),
  participantId: idSchema.nullable(),
});

export const insightTagSchema = z.strictObject({
  id: idSchema,
  insightId: idSchema,
  tagId: idSchema,
});

export const insightParticipantSchema = z.strictObject({
  id: idSchema,
  insightId: idSchema,
  participantId: idSchema,
});

export const kanoAnswerSchema = z.strictObject({
  id: idSchema,
  insightId: idSchema,
  functional: z.enum(kanoReplies),
  dysfunctional: z.enum(kanoReplies),
  count: z.int().min(1).max(1000000),
});

export const causeSchema = z.strictObject({
  id: idSchema,
  insightId: idSchema,
  parentId: idSchema.nullable(),
  text: longText,
  position,
  isRoot: z.boolean(),
  stepId: idSchema.nullable(),
  causeInsightId: idSchema.nullable(),
  participantId: idSchema.nullable(),
});

export const evidenceSchema = z.strictObject({
  id: idSchema,
  insightId: idSchema,
  kind: z.enum(evidenceKinds),
  text: longText,
  value: z.number().nullable(),
  unit: name,
  url: textSchema(limits.urlLength),
  pictureId: idSchema.nullable(),
  basis: z.enum(bases),
  at: moment.nullable(),
  sourceId: idSchema.nullable(),
  participantId: idSchema.nullable(),
  position,
});

export const columnLimitSchema = z.strictObject({
  id: idSchema,
  state: z.enum(insightStates),
  most: z.int().min(1).max(10000),
});

export type InsightCarrier = Readonly<z.infer<typeof insightCarrierSchema>>;
export type InsightTag = Readonly<z.infer<typeof insightTagSchema>>;
export type InsightParticipant = Readonly<z.infer<typeof insightParticipantSchema>>;
export type KanoAnswer = Readonly<z.infer<typeof kanoAnswerSchema>>;
export type Cause = Readonly<z.infer<typeof causeSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type ColumnLimit = Readonly<z.infer<typeof columnLimitSchema>>;
