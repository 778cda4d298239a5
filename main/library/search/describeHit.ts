import type { SearchHit } from '../../../shared/contract/search.ts';
import type { Connection } from '../connection.ts';
import { tableShapes } from '../tableShapes.ts';
import { excerpt, opening } from './excerpt.ts';
import { searchedColumns } from './searchIndex.ts';
import type { SearchedTable } from './searchedTables.ts';
import type { SearchTerms } from './searchQuery.ts';

/** Around a step: its map, stage and lane; `step` is what stands there itself, or what something hangs on. */
const placeOfStep = `SELECT m.name AS map, s.name AS stage, l.name AS lane, t.title AS step FROM steps AS t
JOIN maps AS m ON m.project_id = t.project_id AND m.id = t.map_id
LEFT JOIN stages AS s ON s.project_id = t.project_id AND s.id = t.stage_id
LEFT JOIN lanes AS l ON l.project_id = t.project_id AND l.id = t.lane_id
WHERE t.project_id = ? AND t.id = `;
const onMap = (table: string) =>
  `SELECT m.name AS map FROM ${table} AS r JOIN maps AS m ON m.project_id = r.project_id AND m.id = r.map_id
WHERE r.project_id = ? AND r.id = ?`;
const onStep = (table: string) =>
  `${placeOfStep}(SELECT step_id FROM ${table} WHERE project_id = t.project_id AND id = ?)`;

/** Where a record stands; a table that is not here stands beside the maps. */
const placeSql: Readonly<Partial<Record<SearchedTable, string>>> = {
  stages: onMap('stages'),
  lanes: onMap('lanes'),
  steps: `${placeOfStep}?`,
  connections: `${placeOfStep}(SELECT from_step_id FROM connections WHERE project_id = t.project_id AND id = ?)`,
  comments: onStep('comments'),
  stepLinks: onStep('step_links'),
  stepStandards: onStep('step_standards'),
  insights: `${placeOfStep}(SELECT step_id FROM insight_steps
  WHERE project_id = t.project_id AND insight_id = ? ORDER BY id LIMIT 1)`,
  cells: `SELECT m.name AS map, s.name AS stage, l.name AS lane FROM cells AS c
JOIN lanes AS l ON l.project_id = c.project_id AND l.id = c.lane_id
JOIN stages AS s ON s.project_id = c.project_id AND s.id = c.stage_id
JOIN maps AS m ON m.project_id = c.project_id AND m.id = l.map_id
WHERE c.project_id = ? AND c.id = ?`,
};

const nowhere = { map: null, stage: null, lane: null, step: null, part: null };

const partOf = (table: string, outer: string, name: string, column: string) =>
  `SELECT o.${name} AS part FROM ${table} AS r
JOIN ${outer} AS o ON o.project_id = r.project_id AND o.id = r.${column} WHERE r.project_id = ? AND r.id = ?`;
const ofInsight = (table: string) => partOf(table, 'insights', 'words', 'insight_id');
const ofEntry = (table: string) => partOf(table, 'research_entries', 'title', 'entry_id');

/** What a record beside the maps is part of, where it is part of something. */
const partSql: Readonly<Partial<Record<SearchedTable, string>>> = {
  causes: ofInsight('causes'),
  evidence: ofInsight('evidence'),
  segmentRules: ofEntry('segment_rules'),
  barriers: ofEntry('barriers'),
  motivations: ofEntry('motivations'),
  momentFacts: ofEntry('moment_facts'),
  entrySources: ofEntry('entry_sources'),
  notes: partOf('notes', 'clusters', 'name', 'cluster_id'),
  ideas: partOf('ideas', 'questions', 'text', 'question_id'),
  metricPoints: partOf('metric_points', 'metrics', 'name', 'metric_id'),
  participantProfiles: partOf('participant_profiles', 'participants', 'name', 'participant_id'),
};

/** A record that was found, as home shows it; null where its entry leads nowhere. */
export function describeHit(connection: Connection, entry: number, terms: SearchTerms): SearchHit | null {
  const found = connection.row<{ readonly projectId: string; readonly table: string; readonly id: string }>(
    'SELECT project_id AS projectId, table_name AS "table", row_id AS id FROM search_entries WHERE entry = ?',
    entry,
  );
  if (found === undefined) return null;
  const table = found.table as SearchedTable;
  const { projectId, id } = found;
  const record = connection.row<Readonly<Record<string, string>>>(
    `SELECT ${searchedColumns(table)} FROM ${tableShapes[table].sqlName} WHERE project_id = ? AND id = ?`,
    projectId,
    id,
  );
  if (record === undefined) return null;
  const sql = placeSql[table] ?? partSql[table];
  const place =
    sql === undefined ? undefined : connection.row<Partial<SearchHit['place']>>(sql, projectId, id);
  // What is a step itself is not on one.
  const step = table === 'steps' ? null : (place?.step ?? null);
  const part = typeof place?.part === 'string' ? opening(place.part) : null;
  return {
    table,
    id,
    text: textOf(Object.values(record), terms),
    place: { ...nowhere, ...place, step, part },
  };
}

function textOf(texts: readonly string[], terms: SearchTerms): string {
  for (const text of texts) {
    const found = excerpt(text, terms);
    if (found !== null) return found;
  }
  return opening(texts.join(' '));
}
