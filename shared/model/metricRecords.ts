import * as z from 'zod';
import { longText, moment } from './columns.ts';
import { idSchema } from './ids.ts';
import { bases } from './kinds.ts';

// Series of metrics, and the raw answers that some of them are computed from.

export const metricPointSchema = z.strictObject({
  id: idSchema,
  metricId: idSchema,
  at: moment,
  value: z.number(),
  basis: z.enum(bases),
  note: longText,
});

export const surveyAnswerSchema = z.strictObject({
  id: idSchema,
  metricId: idSchema,
  at: moment,
  score: z.int().min(0).max(10),
  count: z.int().min(1).max(1000000000),
});

export type MetricPoint = Readonly<z.infer<typeof metricPointSchema>>;
export type SurveyAnswer = Readonly<z.infer<typeof surveyAnswerSchema>>;
