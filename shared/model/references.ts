import type { TableName } from './project.ts';

/** Column → the table whose record it names. */
export const references: { readonly [Table in TableName]?: Readonly<Record<string, TableName>> } = {
  stages: { mapId: 'maps' },
  lanes: { mapId: 'maps' },
  participants: { pictureId: 'pictures' },
  laneParticipants: { laneId: 'lanes', participantId: 'participants' },
  cells: { laneId: 'lanes', stageId: 'stages', pictureId: 'pictures' },
  steps: {
    mapId: 'maps',
    stageId: 'stages',
    laneId: 'lanes',
    participantId: 'participants',
    channelId: 'channels',
    ownerId: 'owners',
    linkedMapId: 'maps',
  },
  stepTags: { stepId: 'steps', tagId: 'tags' },
  stepLinks: { stepId: 'steps' },
  stepPictures: { stepId: 'steps', pictureId: 'pictures' },
  comments: { stepId: 'steps' },
  stepParticipants: { stepId: 'steps', participantId: 'participants' },
  stepFeelings: { stepId: 'steps', participantId: 'participants' },
  stepStandards: { stepId: 'steps', participantId: 'participants' },
  mapStandards: { mapId: 'maps', flowMapId: 'maps' },
  stepMatches: { stepId: 'steps', standardStepId: 'steps' },
  touches: { stepId: 'steps', giverId: 'participants', receiverId: 'participants' },
  connections: { mapId: 'maps', fromStepId: 'steps', toStepId: 'steps' },
  insightSteps: { insightId: 'insights', stepId: 'steps' },
  metrics: { insightId: 'insights' },
  metricValues: { metricId: 'metrics' },
};

/** Columns that no two records of a table may share, all of them together (in the library: of one project). */
export const uniqueTogether: { readonly [Table in TableName]?: readonly string[] } = {
  laneParticipants: ['laneId', 'participantId'],
  cells: ['laneId', 'stageId'],
  stepTags: ['stepId', 'tagId'],
  stepPictures: ['stepId', 'pictureId'],
  stepParticipants: ['stepId', 'participantId'],
  stepFeelings: ['stepId', 'participantId'],
  stepStandards: ['stepId'],
  mapStandards: ['mapId'],
  stepMatches: ['stepId'],
  touches: ['stepId'],
  insightSteps: ['insightId', 'stepId'],
};
