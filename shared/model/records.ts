import { z } from 'zod';
import { idSchema } from './ids.ts';
import { limits } from './limits.ts';
import { textSchema } from './text.ts';

// One schema per table of a project. A key here is a column there (camelCase ↔ snake_case), so that a patch
// of path [table, id, column] is one UPDATE. Records are flat; what is derived is not stored.

/** A text key between its neighbours' keys (fractional indexing); siblings sort by it, then by id. */
const position = z.string().regex(/^[0-9A-Za-z]{1,200}$/);
const name = textSchema(limits.nameLength);
const longText = textSchema(limits.textLength);
/** Pixels at 100 %, whole. */
const pixels = z.int().min(-limits.offset).max(limits.offset);

export const mapKinds = ['journey', 'flow', 'network'] as const;
export const laneRoles = [
  'physical-evidence',
  'customer',
  'onstage',
  'backstage',
  'support',
  'emotion',
  'thought',
  'insight',
  'text',
  'storyboard',
] as const;
export const stepKinds = [
  'task',
  'touchpoint',
  'decision',
  'wait',
  'start',
  'end',
  'system',
  'physical-evidence',
] as const;
export const connectionKinds = ['sequence', 'message', 'support', 'exchange'] as const;
export const insightStates = [
  'found',
  'understood',
  'planned',
  'trialled',
  'praised',
  'accepted',
  'relapsed',
] as const;
export const participantColours = [
  'blue',
  'orange',
  'teal',
  'purple',
  'green',
  'pink',
  'brown',
  'grey',
] as const;
export const bases = ['assumed', 'observed', 'measured'] as const;

export const mapSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(mapKinds),
  name,
  description: longText,
  position,
  /** Maps that are variants of one another share this id; null where there is one variant only. */
  variantGroup: idSchema.nullable(),
  variant: name.nullable(),
});

export const stageSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  /** May be empty: Mermaid tasks before any section stand in a stage without a name. */
  name,
  position,
  width: z.int().min(limits.stageWidthMin).max(limits.stageWidthMax),
});

export const laneSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  name,
  position,
  height: z.int().min(limits.laneHeightMin).max(limits.laneHeightMax),
  role: z.enum(laneRoles).nullable(),
});

export const laneParticipantSchema = z.strictObject({
  id: idSchema,
  laneId: idSchema,
  participantId: idSchema,
});

export const participantSchema = z.strictObject({
  id: idSchema,
  /** C: the consumer side; B: the business side. A persona is a participant of side C. */
  side: z.enum(['C', 'B']),
  name,
  description: longText,
  colour: z.enum(participantColours),
  position,
});

export const stepSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  /** Null, as laneId, only in a value network. */
  stageId: idSchema.nullable(),
  laneId: idSchema.nullable(),
  kind: z.enum(stepKinds),
  title: name,
  description: longText,
  /** Offset of the top left corner inside the cell of stage and lane; absolute in a value network. */
  x: pixels,
  y: pixels,
  /** The same in two variants of a map means: the same step. */
  lineage: idSchema.nullable(),
  /** The participant that a node of a value network stands for. */
  participantId: idSchema.nullable(),
});

export const stepParticipantSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  participantId: idSchema,
  position,
});

export const stepFeelingSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  participantId: idSchema,
  /** −2 very bad … 0 neutral … +2 very good. No feeling: no record. */
  valence: z.number().min(-2).max(2),
});

export const connectionSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  fromStepId: idSchema,
  toStepId: idSchema,
  kind: z.enum(connectionKinds),
  label: name,
});

export const insightSchema = z.strictObject({
  id: idSchema,
  /** What it was found as; never changes. */
  polarity: z.enum(['pain', 'praise']),
  state: z.enum(insightStates),
  /** What the customer says, in the customer's words. */
  words: longText,
  /** What was done about it. */
  remedy: longText,
  /** What the customer says now. */
  wordsNow: longText,
});

export const insightStepSchema = z.strictObject({
  id: idSchema,
  insightId: idSchema,
  stepId: idSchema,
});

export const metricSchema = z.strictObject({
  id: idSchema,
  /** The insight that it proves; null for a figure of the project as a whole. */
  insightId: idSchema.nullable(),
  name,
  unit: name,
  /** Which way is better. */
  direction: z.enum(['lower', 'higher']),
  /** Where the figure comes from. */
  source: longText,
});

export const metricValueSchema = z.strictObject({
  id: idSchema,
  metricId: idSchema,
  moment: z.enum(['baseline', 'target', 'actual']),
  value: z.number(),
  basis: z.enum(bases),
  note: longText,
});

export type JourneyMap = Readonly<z.infer<typeof mapSchema>>;
export type Stage = Readonly<z.infer<typeof stageSchema>>;
export type Lane = Readonly<z.infer<typeof laneSchema>>;
export type LaneParticipant = Readonly<z.infer<typeof laneParticipantSchema>>;
export type Participant = Readonly<z.infer<typeof participantSchema>>;
export type Step = Readonly<z.infer<typeof stepSchema>>;
export type StepParticipant = Readonly<z.infer<typeof stepParticipantSchema>>;
export type StepFeeling = Readonly<z.infer<typeof stepFeelingSchema>>;
export type Connection = Readonly<z.infer<typeof connectionSchema>>;
export type Insight = Readonly<z.infer<typeof insightSchema>>;
export type InsightStep = Readonly<z.infer<typeof insightStepSchema>>;
export type Metric = Readonly<z.infer<typeof metricSchema>>;
export type MetricValue = Readonly<z.infer<typeof metricValueSchema>>;
export type MapKind = JourneyMap['kind'];
export type LaneRole = NonNullable<Lane['role']>;
export type StepKind = Step['kind'];
export type InsightState = Insight['state'];
export type Polarity = Insight['polarity'];
export type Basis = MetricValue['basis'];
export type ParticipantColour = Participant['colour'];
export type Direction = Metric['direction'];
