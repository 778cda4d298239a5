import * as z from 'zod';
import { longText, moment, moneySchema, name, pixels, position, shareSchema } from './columns.ts';
import { idSchema } from './ids.ts';
import {
  bases,
  channelIcons,
  connectionKinds,
  insightStates,
  laneRoles,
  mapKinds,
  metricMethods,
  participantColours,
  pictureTypes,
  stepKinds,
} from './kinds.ts';
import { limits } from './limits.ts';
import { textSchema } from './text.ts';

// One schema per table of a project. A key here is a column there (camelCase ↔ snake_case), so that a patch
// of path [table, id, column] is one UPDATE. Records are flat; what is derived is not stored.

/** Whole seconds; a tagged value, so that a distribution can stand in its place one day. */
const durationSchema = z.strictObject({
  kind: z.literal('fixed'),
  seconds: z.int().min(0).max(limits.seconds),
  basis: z.enum(bases),
});
const volumeSchema = z.strictObject({
  perMonth: z.number().min(0).max(limits.perMonth),
  basis: z.enum(bases),
});

export const mapSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(mapKinds),
  name,
  description: longText,
  position,
  /** Maps that are variants of one another share this id; null where there is one variant only. */
  variantGroup: idSchema.nullable(),
  variant: name.nullable(),
  /** Whether the dramatic arc is drawn beside the emotion curve. */
  showsArc: z.boolean(),
});

/** A picture as a project has it; its bytes lie in the library once, under their hash. */
export const pictureSchema = z.strictObject({
  id: idSchema,
  /** SHA-256 of the bytes. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  name,
  mediaType: z.enum(pictureTypes),
  /** Pixels of the stored, scaled picture. */
  width: z.int().min(1).max(limits.picturePixels),
  height: z.int().min(1).max(limits.picturePixels),
});

export const stageSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  /** May be empty: Mermaid tasks before any section stand in a stage without a name. */
  name,
  position,
  width: z.int().min(limits.stageWidthMin).max(limits.stageWidthMax),
  isCollapsed: z.boolean(),
});

export const laneSchema = z.strictObject({
  id: idSchema,
  mapId: idSchema,
  name,
  position,
  height: z.int().min(limits.laneHeightMin).max(limits.laneHeightMax),
  role: z.enum(laneRoles).nullable(),
  isCollapsed: z.boolean(),
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
  /** The portrait. */
  pictureId: idSchema.nullable(),
});

/** A way over which customer and service meet. */
export const channelSchema = z.strictObject({
  id: idSchema,
  name,
  icon: z.enum(channelIcons),
  position,
});

/** Who answers for a step inside the organisation. */
export const ownerSchema = z.strictObject({ id: idSchema, name, description: longText, position });

export const tagSchema = z.strictObject({
  id: idSchema,
  name,
  colour: z.enum(participantColours),
  position,
});

/** What stands in a lane of role `text` or `storyboard` at one stage; without a record nothing does. */
export const cellSchema = z.strictObject({
  id: idSchema,
  laneId: idSchema,
  stageId: idSchema,
  text: longText,
  pictureId: idSchema.nullable(),
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
  channelId: idSchema.nullable(),
  ownerId: idSchema.nullable(),
  /** The map that shows this step in detail. */
  linkedMapId: idSchema.nullable(),
  /** What the persona thinks here, in the persona's words. */
  thought: longText,
  /** How much it matters to the customer. */
  importance: z.int().min(1).max(5).nullable(),
  isMomentOfTruth: z.boolean(),
  /** Height of the dramatic arc. */
  drama: z.int().min(1).max(5).nullable(),
  /** How long it takes to do. */
  duration: durationSchema.nullable(),
  /** How long it is waited before it begins. */
  waitingTime: durationSchema.nullable(),
  /** Of one time that it is done. */
  cost: moneySchema.nullable(),
  /** How often it is done. */
  volume: volumeSchema.nullable(),
  isLocked: z.boolean(),
});

export const stepTagSchema = z.strictObject({ id: idSchema, stepId: idSchema, tagId: idSchema });

export const stepLinkSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  /** http, https or mailto; checked by shared/rules/linkAddress before it is opened. */
  url: textSchema(limits.urlLength),
  title: name,
  position,
});

export const stepPictureSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  pictureId: idSchema,
  position,
});

export const commentSchema = z.strictObject({
  id: idSchema,
  stepId: idSchema,
  /** As the person calls themselves; may be empty. */
  author: name,
  text: longText,
  at: moment,
  isResolved: z.boolean(),
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
  /** When this branch is taken. */
  condition: name,
  /** Of all that come to a decision, the share that goes this way, 0…1. */
  probability: z.number().min(0).max(1).nullable(),
  /** What an exchange gives to its end, and what comes back. */
  given: name,
  received: name,
  /** How much that is worth to who gets it, 0…10. */
  givenWorth: z.number().min(0).max(10).nullable(),
  receivedWorth: z.number().min(0).max(10).nullable(),
});

const rating = z.int().min(1).max(10);

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
  /** Among the cards of its column. */
  position,
  /** Why it is left as it is; without it no pain is *accepted*. */
  acceptedReason: longText,
  /** Of those who come to its steps, the share that it concerns. */
  affected: shareSchema.nullable(),
  /** What it counts in a portfolio, where the person says it; else it is computed. */
  weight: z.number().min(0).max(limits.weight).nullable(),
  /** As customers answer: how important it is to them, and how content they are, 0…10 (Ulwick). */
  importance: z.number().min(0).max(10).nullable(),
  satisfaction: z.number().min(0).max(10).nullable(),
  /** FMEA, 1…10 each, before and after what is done about it; of detection 10 is what nobody notices. */
  severity: rating.nullable(),
  occurrence: rating.nullable(),
  detection: rating.nullable(),
  severityAfter: rating.nullable(),
  occurrenceAfter: rating.nullable(),
  detectionAfter: rating.nullable(),
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
  /** `figure`: as it is noted. The others are computed from answers, or from how many cases kept what was promised. */
  method: z.enum(metricMethods),
  /** *80 % within 1 day*: the share, 0…1, and the whole seconds. */
  promiseShare: z.number().min(0).max(1).nullable(),
  promiseSeconds: z.int().min(0).max(limits.seconds).nullable(),
  position,
});

export const metricValueSchema = z.strictObject({
  id: idSchema,
  metricId: idSchema,
  moment: z.enum(['baseline', 'target', 'actual']),
  value: z.number(),
  basis: z.enum(bases),
  note: longText,
});

/** What holds for the project as a whole; one record at most. */
export const settingSchema = z.strictObject({
  id: idSchema,
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** A state of the project that was given a name. */
export const versionSchema = z.strictObject({
  id: idSchema,
  name,
  description: longText,
  at: moment,
  /** The change of the log after which the project was so; null: before the first. */
  atChange: idSchema.nullable(),
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
export type Picture = Readonly<z.infer<typeof pictureSchema>>;
export type Channel = Readonly<z.infer<typeof channelSchema>>;
export type Owner = Readonly<z.infer<typeof ownerSchema>>;
export type Tag = Readonly<z.infer<typeof tagSchema>>;
export type Cell = Readonly<z.infer<typeof cellSchema>>;
export type StepTag = Readonly<z.infer<typeof stepTagSchema>>;
export type StepLink = Readonly<z.infer<typeof stepLinkSchema>>;
export type StepPicture = Readonly<z.infer<typeof stepPictureSchema>>;
export type StepComment = Readonly<z.infer<typeof commentSchema>>;
export type Setting = Readonly<z.infer<typeof settingSchema>>;
export type Version = Readonly<z.infer<typeof versionSchema>>;
export type ChannelIcon = Channel['icon'];
export type Duration = NonNullable<Step['duration']>;
export type Money = NonNullable<Step['cost']>;
export type Volume = NonNullable<Step['volume']>;
export type MapKind = JourneyMap['kind'];
export type LaneRole = NonNullable<Lane['role']>;
export type StepKind = Step['kind'];
export type InsightState = Insight['state'];
export type Polarity = Insight['polarity'];
export type Basis = MetricValue['basis'];
export type ParticipantColour = Participant['colour'];
export type Direction = Metric['direction'];
export type MetricMethod = Metric['method'];
