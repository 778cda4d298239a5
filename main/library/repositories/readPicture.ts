import type { Response } from '../../../shared/contract/channels.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project, TableName } from '../../../shared/model/project.ts';
import { withProvenStates } from '../../../shared/rules/insightStates.ts';
import type { Connection } from '../connection.ts';
import { tableShapes } from '../tableShapes.ts';
import { recordsById } from './readProject.ts';

// A picture of a few hundred pixels shows no more. Of a larger map, so many that lie spread over the whole of it.
const mostSteps = 400;

// Each table's part of the picture; @shown is the ids of the steps as JSON.
const isShown = (column: string) => `${column} IN (SELECT value FROM json_each(@shown))`;
const parts: Readonly<Partial<Record<TableName, string>>> = {
  maps: 'id = @map',
  stages: 'map_id = @map',
  lanes: 'map_id = @map',
  laneParticipants: 'lane_id IN (SELECT id FROM lanes WHERE project_id = @project AND map_id = @map)',
  steps: isShown('id'),
  stepParticipants: isShown('step_id'),
  stepFeelings: isShown('step_id'),
  connections: `map_id = @map AND ${isShown('from_step_id')} AND ${isShown('to_step_id')}`,
  stepTags: isShown('step_id'),
  pictures: `id IN (
    SELECT picture_id FROM step_pictures WHERE project_id = @project AND ${isShown('step_id')}
    UNION SELECT picture_id FROM participants WHERE project_id = @project
    UNION SELECT cells.picture_id FROM cells JOIN lanes ON lanes.project_id = @project AND lanes.id = cells.lane_id
      WHERE cells.project_id = @project AND lanes.map_id = @map)`,
  stepPictures: isShown('step_id'),
  touches: isShown('step_id'),
  tags: `id IN (SELECT tag_id FROM step_tags WHERE project_id = @project AND ${isShown('step_id')})`,
  channels: `id IN (SELECT channel_id FROM steps WHERE project_id = @project AND ${isShown('id')})`,
  cells: 'lane_id IN (SELECT id FROM lanes WHERE project_id = @project AND map_id = @map)',
  insightSteps: isShown('step_id'),
  insights: `id IN (SELECT insight_id FROM insight_steps WHERE project_id = @project AND ${isShown('step_id')})`,
  participants: `id IN (
    SELECT participant_id FROM steps WHERE project_id = @project AND ${isShown('id')}
    UNION SELECT participant_id FROM step_participants WHERE project_id = @project AND ${isShown('step_id')}
    UNION SELECT participant_id FROM step_feelings WHERE project_id = @project AND ${isShown('step_id')}
    UNION SELECT giver_id FROM touches WHERE project_id = @project AND ${isShown('step_id')}
    UNION SELECT receiver_id FROM touches WHERE project_id = @project AND ${isShown('step_id')}
    UNION SELECT lane_participants.participant_id FROM lane_participants
      JOIN lanes ON lanes.project_id = @project AND lanes.id = lane_participants.lane_id
      WHERE lane_participants.project_id = @project AND lanes.map_id = @map)`,
};

// What tells whether a praise point that is drawn is one.
const ofPraised = `IN (SELECT metrics.id FROM insights
    JOIN metrics ON metrics.project_id = insights.project_id AND metrics.insight_id = insights.id
    WHERE insights.project_id = @project AND insights.polarity = 'pain' AND insights.state = 'praised')`;
const proofs: Readonly<Partial<Record<TableName, string>>> = {
  metrics: `id ${ofPraised}`,
  metricValues: `metric_id ${ofPraised}`,
  metricPoints: `metric_id ${ofPraised}`,
  surveyAnswers: `metric_id ${ofPraised}`,
};

/** The first map with its steps, or a sample of them, and what hangs on those; figures are not drawn, so none. */
export function readPicture(connection: Connection, projectId: string): Response<'projects.picture'> {
  const map = connection.row<{ readonly id: string }>(
    'SELECT id FROM maps WHERE project_id = ? ORDER BY position, id LIMIT 1',
    projectId,
  );
  if (map === undefined) return { mapId: null, project: emptyProject };
  const steps = connection.rows<{ readonly id: string }>(
    `SELECT steps.id FROM steps
     LEFT JOIN stages ON stages.project_id = steps.project_id AND stages.id = steps.stage_id
     LEFT JOIN lanes ON lanes.project_id = steps.project_id AND lanes.id = steps.lane_id
     WHERE steps.project_id = ? AND steps.map_id = ?
     ORDER BY stages.position, stages.id, steps.x, lanes.position, steps.id`,
    projectId,
    map.id,
  );
  const shown = JSON.stringify(spread(steps, mostSteps).map((step) => step.id));
  const project = { ...emptyProject } as Record<TableName, Project[TableName]>;
  for (const [table, part] of Object.entries({ ...parts, ...proofs }) as [TableName, string][]) {
    const { sqlName, selection } = tableShapes[table];
    const rows = connection.rows<{ readonly id: string }>(
      `SELECT ${selection} FROM ${sqlName} WHERE project_id = @project AND ${part}`,
      { project: projectId, map: map.id, shown },
    );
    project[table] = recordsById(table, rows) as never;
  }
  const { insights } = withProvenStates(project as unknown as Project);
  const { metrics, metricValues, metricPoints, surveyAnswers } = emptyProject;
  const unproved = { metrics, metricValues, metricPoints, surveyAnswers };
  return { mapId: map.id, project: { ...(project as unknown as Project), ...unproved, insights } };
}

/**
 * So many of a row at most, one of each equal part of it, the first and the last among them. Which one of its part
 * wanders by the golden ratio: every n-th alone would, of lanes that take turns, show one only.
 */
function spread<Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, part) => {
    const from = Math.floor((part * rows.length) / most);
    const to = Math.floor(((part + 1) * rows.length) / most);
    const at = part === most - 1 ? to - 1 : from + Math.floor(((part * 0.618034) % 1) * (to - from));
    return rows.slice(at, at + 1);
  }).flat();
}
