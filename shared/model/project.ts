import * as z from 'zod';
import { idSchema } from './ids.ts';
import type { Id } from './ids.ts';
import { limits } from './limits.ts';
import {
  cellSchema,
  channelSchema,
  commentSchema,
  connectionSchema,
  insightSchema,
  insightStepSchema,
  laneSchema,
  laneParticipantSchema,
  mapSchema,
  metricSchema,
  metricValueSchema,
  ownerSchema,
  participantSchema,
  pictureSchema,
  settingSchema,
  stageSchema,
  stepSchema,
  stepFeelingSchema,
  stepLinkSchema,
  stepParticipantSchema,
  stepPictureSchema,
  stepTagSchema,
  tagSchema,
  versionSchema,
} from './records.ts';
import type {
  Cell,
  Channel,
  Connection,
  Insight,
  InsightStep,
  JourneyMap,
  Lane,
  LaneParticipant,
  Metric,
  MetricValue,
  Owner,
  Participant,
  Picture,
  Setting,
  Stage,
  Step,
  StepComment,
  StepFeeling,
  StepLink,
  StepParticipant,
  StepPicture,
  StepTag,
  Tag,
  Version,
} from './records.ts';
import { mapStandardSchema, stepMatchSchema, stepStandardSchema, touchSchema } from './standardRecords.ts';
import type { MapStandard, StepMatch, StepStandard, Touch } from './standardRecords.ts';
import { flowVersionSchema, mapOriginSchema, mapOwnerSchema, mapTagSchema } from './shelfRecords.ts';
import type { FlowVersion, MapOrigin, MapOwner, MapTag } from './shelfRecords.ts';
import { textSchema } from './text.ts';

type ById<Kind> = Readonly<Record<Id, Kind>>;

/** The content of a project in memory: records by id, never arrays of records. */
export interface Project {
  readonly maps: ById<JourneyMap>;
  readonly stages: ById<Stage>;
  readonly lanes: ById<Lane>;
  readonly pictures: ById<Picture>;
  readonly participants: ById<Participant>;
  readonly laneParticipants: ById<LaneParticipant>;
  readonly channels: ById<Channel>;
  readonly owners: ById<Owner>;
  readonly tags: ById<Tag>;
  readonly cells: ById<Cell>;
  readonly steps: ById<Step>;
  readonly stepTags: ById<StepTag>;
  readonly stepLinks: ById<StepLink>;
  readonly stepPictures: ById<StepPicture>;
  readonly comments: ById<StepComment>;
  readonly stepParticipants: ById<StepParticipant>;
  readonly stepFeelings: ById<StepFeeling>;
  readonly stepStandards: ById<StepStandard>;
  readonly mapStandards: ById<MapStandard>;
  readonly stepMatches: ById<StepMatch>;
  readonly touches: ById<Touch>;
  readonly flowVersions: ById<FlowVersion>;
  readonly mapOrigins: ById<MapOrigin>;
  readonly mapOwners: ById<MapOwner>;
  readonly mapTags: ById<MapTag>;
  readonly connections: ById<Connection>;
  readonly insights: ById<Insight>;
  readonly insightSteps: ById<InsightStep>;
  readonly metrics: ById<Metric>;
  readonly metricValues: ById<MetricValue>;
  readonly settings: ById<Setting>;
  readonly versions: ById<Version>;
}

/** The schema of each table; the order is one in which rows can be inserted without a dangling reference. */
export const tableSchemas = {
  maps: mapSchema,
  stages: stageSchema,
  lanes: laneSchema,
  pictures: pictureSchema,
  participants: participantSchema,
  laneParticipants: laneParticipantSchema,
  channels: channelSchema,
  owners: ownerSchema,
  tags: tagSchema,
  cells: cellSchema,
  steps: stepSchema,
  stepTags: stepTagSchema,
  stepLinks: stepLinkSchema,
  stepPictures: stepPictureSchema,
  comments: commentSchema,
  stepParticipants: stepParticipantSchema,
  stepFeelings: stepFeelingSchema,
  stepStandards: stepStandardSchema,
  mapStandards: mapStandardSchema,
  stepMatches: stepMatchSchema,
  touches: touchSchema,
  flowVersions: flowVersionSchema,
  mapOrigins: mapOriginSchema,
  mapOwners: mapOwnerSchema,
  mapTags: mapTagSchema,
  connections: connectionSchema,
  insights: insightSchema,
  insightSteps: insightStepSchema,
  metrics: metricSchema,
  metricValues: metricValueSchema,
  settings: settingSchema,
  versions: versionSchema,
} as const satisfies Record<keyof Project, z.ZodObject>;

export type TableName = keyof Project;
export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

export const emptyProject: Project = {
  maps: {},
  stages: {},
  lanes: {},
  pictures: {},
  participants: {},
  laneParticipants: {},
  channels: {},
  owners: {},
  tags: {},
  cells: {},
  steps: {},
  stepTags: {},
  stepLinks: {},
  stepPictures: {},
  comments: {},
  stepParticipants: {},
  stepFeelings: {},
  stepStandards: {},
  mapStandards: {},
  stepMatches: {},
  touches: {},
  flowVersions: {},
  mapOrigins: {},
  mapOwners: {},
  mapTags: {},
  connections: {},
  insights: {},
  insightSteps: {},
  metrics: {},
  metricValues: {},
  settings: {},
  versions: {},
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
