import * as z from 'zod';
import { moment } from './columns.ts';
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
import {
  actionEffectSchema,
  actionLinkSchema,
  actionSchema,
  ideaActionSchema,
  portfolioActionSchema,
  portfolioSchema,
} from './actionRecords.ts';
import type {
  Action,
  ActionEffect,
  ActionLink,
  IdeaAction,
  Portfolio,
  PortfolioAction,
} from './actionRecords.ts';
import {
  causeSchema,
  columnLimitSchema,
  evidenceSchema,
  insightCarrierSchema,
  insightParticipantSchema,
  insightTagSchema,
  kanoAnswerSchema,
} from './insightRecords.ts';
import type {
  Cause,
  ColumnLimit,
  Evidence,
  InsightCarrier,
  InsightParticipant,
  InsightTag,
  KanoAnswer,
} from './insightRecords.ts';
import { metricPointSchema, surveyAnswerSchema } from './metricRecords.ts';
import type { MetricPoint, SurveyAnswer } from './metricRecords.ts';
import {
  barrierSchema,
  entryFeedSchema,
  entrySourceSchema,
  entryStepSchema,
  momentFactSchema,
  motivationSchema,
  participantProfileSchema,
  researchEntrySchema,
  segmentRuleSchema,
  sourceSchema,
  stepBurdenSchema,
} from './researchRecords.ts';
import type {
  Barrier,
  EntryFeed,
  EntrySource,
  EntryStep,
  MomentFact,
  Motivation,
  ParticipantProfile,
  ResearchEntry,
  SegmentRule,
  Source,
  StepBurden,
} from './researchRecords.ts';
import {
  clusterSchema,
  ideaSchema,
  noteSchema,
  questionInsightSchema,
  questionSchema,
} from './workshopRecords.ts';
import type { Cluster, Idea, Note, Question, QuestionInsight } from './workshopRecords.ts';
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
  readonly participantProfiles: ById<ParticipantProfile>;
  readonly insightCarriers: ById<InsightCarrier>;
  readonly insightTags: ById<InsightTag>;
  readonly insightParticipants: ById<InsightParticipant>;
  readonly kanoAnswers: ById<KanoAnswer>;
  readonly causes: ById<Cause>;
  readonly sources: ById<Source>;
  readonly evidence: ById<Evidence>;
  readonly columnLimits: ById<ColumnLimit>;
  readonly stepBurdens: ById<StepBurden>;
  readonly researchEntries: ById<ResearchEntry>;
  readonly entrySteps: ById<EntryStep>;
  readonly entrySources: ById<EntrySource>;
  readonly entryFeeds: ById<EntryFeed>;
  readonly segmentRules: ById<SegmentRule>;
  readonly momentFacts: ById<MomentFact>;
  readonly barriers: ById<Barrier>;
  readonly motivations: ById<Motivation>;
  readonly clusters: ById<Cluster>;
  readonly notes: ById<Note>;
  readonly questions: ById<Question>;
  readonly questionInsights: ById<QuestionInsight>;
  readonly ideas: ById<Idea>;
  readonly actions: ById<Action>;
  readonly ideaActions: ById<IdeaAction>;
  readonly actionEffects: ById<ActionEffect>;
  readonly actionLinks: ById<ActionLink>;
  readonly portfolios: ById<Portfolio>;
  readonly portfolioActions: ById<PortfolioAction>;
  readonly metrics: ById<Metric>;
  readonly metricValues: ById<MetricValue>;
  readonly metricPoints: ById<MetricPoint>;
  readonly surveyAnswers: ById<SurveyAnswer>;
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
  participantProfiles: participantProfileSchema,
  insightCarriers: insightCarrierSchema,
  insightTags: insightTagSchema,
  insightParticipants: insightParticipantSchema,
  kanoAnswers: kanoAnswerSchema,
  causes: causeSchema,
  sources: sourceSchema,
  evidence: evidenceSchema,
  columnLimits: columnLimitSchema,
  stepBurdens: stepBurdenSchema,
  researchEntries: researchEntrySchema,
  entrySteps: entryStepSchema,
  entrySources: entrySourceSchema,
  entryFeeds: entryFeedSchema,
  segmentRules: segmentRuleSchema,
  momentFacts: momentFactSchema,
  barriers: barrierSchema,
  motivations: motivationSchema,
  clusters: clusterSchema,
  notes: noteSchema,
  questions: questionSchema,
  questionInsights: questionInsightSchema,
  ideas: ideaSchema,
  actions: actionSchema,
  ideaActions: ideaActionSchema,
  actionEffects: actionEffectSchema,
  actionLinks: actionLinkSchema,
  portfolios: portfolioSchema,
  portfolioActions: portfolioActionSchema,
  metrics: metricSchema,
  metricValues: metricValueSchema,
  metricPoints: metricPointSchema,
  surveyAnswers: surveyAnswerSchema,
  settings: settingSchema,
  versions: versionSchema,
} as const satisfies Record<keyof Project, z.ZodObject>;

export type TableName = keyof Project;

/** What the library knows of a project beside its content. Changes of these are changes of the library. */
export const projectHeadSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['service', 'standard']),
  name: textSchema(limits.nameLength),
  createdAt: moment,
  changedAt: moment,
  deletedAt: moment.nullable(),
  /** How many changes its log holds. */
  revision: z.int().min(0),
});
export type ProjectHead = Readonly<z.infer<typeof projectHeadSchema>>;
