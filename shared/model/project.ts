import { z } from 'zod';
import { idSchema } from './ids.ts';
import type { Id } from './ids.ts';
import { limits } from './limits.ts';
import {
  connectionSchema,
  insightSchema,
  insightStepSchema,
  laneParticipantSchema,
  laneSchema,
  mapSchema,
  metricSchema,
  metricValueSchema,
  participantSchema,
  stageSchema,
  stepFeelingSchema,
  stepParticipantSchema,
  stepSchema,
} from './records.ts';
import type {
  Connection,
  Insight,
  InsightStep,
  JourneyMap,
  Lane,
  LaneParticipant,
  Metric,
  MetricValue,
  Participant,
  Stage,
  Step,
  StepFeeling,
  StepParticipant,
} from './records.ts';
import { textSchema } from './text.ts';

type ById<Kind> = Readonly<Record<Id, Kind>>;

/** The content of a project in memory: records by id, never arrays of records. */
export interface Project {
  readonly maps: ById<JourneyMap>;
  readonly stages: ById<Stage>;
  readonly lanes: ById<Lane>;
  readonly participants: ById<Participant>;
  readonly laneParticipants: ById<LaneParticipant>;
  readonly steps: ById<Step>;
  readonly stepParticipants: ById<StepParticipant>;
  readonly stepFeelings: ById<StepFeeling>;
  readonly connections: ById<Connection>;
  readonly insights: ById<Insight>;
  readonly insightSteps: ById<InsightStep>;
  readonly metrics: ById<Metric>;
  readonly metricValues: ById<MetricValue>;
}

/** The schema of each table; the order is one in which rows can be inserted without a dangling reference. */
export const tableSchemas = {
  maps: mapSchema,
  stages: stageSchema,
  lanes: laneSchema,
  participants: participantSchema,
  laneParticipants: laneParticipantSchema,
  steps: stepSchema,
  stepParticipants: stepParticipantSchema,
  stepFeelings: stepFeelingSchema,
  connections: connectionSchema,
  insights: insightSchema,
  insightSteps: insightStepSchema,
  metrics: metricSchema,
  metricValues: metricValueSchema,
} as const satisfies Record<keyof Project, z.ZodObject>;

export type TableName = keyof Project;
export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

export const emptyProject: Project = {
  maps: {},
  stages: {},
  lanes: {},
  participants: {},
  laneParticipants: {},
  steps: {},
  stepParticipants: {},
  stepFeelings: {},
  connections: {},
  insights: {},
  insightSteps: {},
  metrics: {},
  metricValues: {},
};

/** Milliseconds since 1970, UTC. */
export const momentSchema = z.int().min(0).max(8.64e15);

/** What the library knows of a project beside its content. Changes of these are changes of the library. */
export const projectHeadSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['service', 'standard']),
  name: textSchema(limits.nameLength),
  createdAt: momentSchema,
  changedAt: momentSchema,
  deletedAt: momentSchema.nullable(),
  /** How many changes its log holds. */
  revision: z.int().min(0),
});
export type ProjectHead = Readonly<z.infer<typeof projectHeadSchema>>;
