import * as z from 'zod';
import { daysSchema, longText, moment, moneySchema, name, position } from './columns.ts';
import { idSchema } from './ids.ts';
import { bases } from './kinds.ts';

// What is done against pain points, what it costs and what it is to change, and the sets that are weighed against each other.

export const actionStates = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const;
export const effectFields = ['share', 'valence', 'duration', 'waiting-time', 'cost'] as const;
export const actionLinkKinds = ['needs', 'excludes'] as const;
export const weighings = ['equal', 'own', 'people', 'importance', 'severity', 'risk', 'opportunity'] as const;

export const actionSchema = z.strictObject({
  id: idSchema,
  title: name,
  description: longText,
  state: z.enum(actionStates),
  ownerId: idSchema.nullable(),
  participantId: idSchema.nullable(),
  stepId: idSchema.nullable(),
  dueAt: moment.nullable(),
  effort: daysSchema.nullable(),
  oneOff: moneySchema.nullable(),
  running: moneySchema.nullable(),
  isMust: z.boolean(),
  reach: z.number().min(0).max(1000000000000).nullable(),
  impact: z.number().min(0).max(10).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  ease: z.number().min(1).max(10).nullable(),
  position,
});

export const ideaActionSchema = z.strictObject({
  id: idSchema,
  ideaId: idSchema,
  actionId: idSchema,
});

export const actionEffectSchema = z.strictObject({
  id: idSchema,
  actionId: idSchema,
  insightId: idSchema.nullable(),
  stepId: idSchema.nullable(),
  participantId: idSchema.nullable(),
  field: z.enum(effectFields),
  amount: z.number(),
  basis: z.enum(bases),
});

export const actionLinkSchema = z.strictObject({
  id: idSchema,
  fromId: idSchema,
  toId: idSchema,
  kind: z.enum(actionLinkKinds),
});

export const portfolioSchema = z.strictObject({
  id: idSchema,
  name,
  budget: z.int().min(0).max(1000000000000000).nullable(),
  days: z.number().min(0).max(1000000).nullable(),
  months: z.int().min(0).max(1200),
  weighing: z.enum(weighings),
  position,
});

export const portfolioActionSchema = z.strictObject({
  id: idSchema,
  portfolioId: idSchema,
  actionId: idSchema,
});

export type Action = Readonly<z.infer<typeof actionSchema>>;
export type IdeaAction = Readonly<z.infer<typeof ideaActionSchema>>;
export type ActionEffect = Readonly<z.infer<typeof actionEffectSchema>>;
export type ActionLink = Readonly<z.infer<typeof actionLinkSchema>>;
export type Portfolio = Readonly<z.infer<typeof portfolioSchema>>;
export type PortfolioAction = Readonly<z.infer<typeof portfolioActionSchema>>;
