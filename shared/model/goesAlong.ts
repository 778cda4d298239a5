import type { TableName } from './project.ts';

type Column = readonly [table: TableName, column: string];

/**
 * What names a record and goes with it, row by row: a cause, an effect or an answer is nothing without what it belongs to.
 */
export const goesWith: { readonly [Table in TableName]?: readonly Column[] } = {
  steps: [
    ['stepBurdens', 'stepId'],
    ['entrySteps', 'stepId'],
    ['actionEffects', 'stepId'],
  ],
  insights: [
    ['insightCarriers', 'insightId'],
    ['insightTags', 'insightId'],
    ['insightParticipants', 'insightId'],
    ['kanoAnswers', 'insightId'],
    ['causes', 'insightId'],
    ['evidence', 'insightId'],
    ['questionInsights', 'insightId'],
    ['actionEffects', 'insightId'],
  ],
  participants: [
    ['insightParticipants', 'participantId'],
    ['participantProfiles', 'participantId'],
    ['stepBurdens', 'participantId'],
  ],
  tags: [['insightTags', 'tagId']],
  causes: [['causes', 'parentId']],
  researchEntries: [
    ['entrySteps', 'entryId'],
    ['entrySources', 'entryId'],
    ['entryFeeds', 'fromId'],
    ['entryFeeds', 'toId'],
    ['segmentRules', 'entryId'],
    ['momentFacts', 'entryId'],
    ['barriers', 'entryId'],
    ['motivations', 'entryId'],
  ],
  questions: [['questionInsights', 'questionId']],
  ideas: [['ideaActions', 'ideaId']],
  actions: [
    ['ideaActions', 'actionId'],
    ['actionEffects', 'actionId'],
    ['actionLinks', 'fromId'],
    ['actionLinks', 'toId'],
    ['portfolioActions', 'actionId'],
  ],
  portfolios: [['portfolioActions', 'portfolioId']],
  metrics: [
    ['metricPoints', 'metricId'],
    ['surveyAnswers', 'metricId'],
  ],
};

/** What names a record and stays without it: a note outlives the step that it was about. */
export const staysWithout: { readonly [Table in TableName]?: readonly Column[] } = {
  steps: [
    ['causes', 'stepId'],
    ['notes', 'stepId'],
    ['actions', 'stepId'],
  ],
  insights: [
    ['causes', 'causeInsightId'],
    ['clusters', 'insightId'],
  ],
  participants: [
    ['insightCarriers', 'participantId'],
    ['causes', 'participantId'],
    ['sources', 'participantId'],
    ['evidence', 'participantId'],
    ['researchEntries', 'participantId'],
    ['actions', 'participantId'],
    ['actionEffects', 'participantId'],
  ],
  owners: [
    ['insightCarriers', 'ownerId'],
    ['actions', 'ownerId'],
  ],
  pictures: [['evidence', 'pictureId']],
  sources: [
    ['evidence', 'sourceId'],
    ['entrySources', 'sourceId'],
  ],
  clusters: [['notes', 'clusterId']],
  questions: [['ideas', 'questionId']],
};
