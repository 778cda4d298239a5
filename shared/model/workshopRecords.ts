import * as z from 'zod';
import { longText, moment, name, position } from './columns.ts';
import { idSchema } from './ids.ts';

// What a workshop leaves behind, and the way from there to what is done: notes, clusters, questions, ideas.

export const clusterSchema = z.strictObject({
  id: idSchema,
  name,
  insightId: idSchema.nullable(),
  position,
});

export const noteSchema = z.strictObject({
  id: idSchema,
  text: longText,
  author: name,
  at: moment.nullable(),
  count: z.int().min(1).max(1000000),
  clusterId: idSchema.nullable(),
  stepId: idSchema.nullable(),
  position,
});

export const questionSchema = z.strictObject({
  id: idSchema,
  text: longText,
  position,
});

export const questionInsightSchema = z.strictObject({
  id: idSchema,
  questionId: idSchema,
  insightId: idSchema,
});

export const ideaSchema = z.strictObject({
  id: idSchema,
  questionId: idSchema.nullable(),
  text: longText,
  position,
});

export type Cluster = Readonly<z.infer<typeof clusterSchema>>;
export type Note = Readonly<z.infer<typeof noteSchema>>;
export type Question = Readonly<z.infer<typeof questionSchema>>;
export type QuestionInsight = Readonly<z.infer<typeof questionInsightSchema>>;
export type Idea = Readonly<z.infer<typeof ideaSchema>>;
