import type { ProjectCard } from '../../../shared/contract/channels.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { excerpt, opening } from '../search/excerpt.ts';
import { matchExpression, searchTerms } from '../search/searchQuery.ts';
import type { SearchTerms } from '../search/searchQuery.ts';
import { searchedColumns, searchedTables } from '../search/searchIndex.ts';
import type { SearchedTable } from '../search/searchIndex.ts';
import { tableShapes } from '../tableShapes.ts';
import { headSelection } from './projectHead.ts';

// A praise point is what was found as praise or is praised now; everything else is a pain point (model.md).
export const listSql = `SELECT ${headSelection},
  (SELECT count(*) FROM maps WHERE project_id = p.id) AS maps,
  (SELECT count(*) FROM insights WHERE project_id = p.id AND polarity = 'pain' AND state <> 'praised') AS pains,
  (SELECT count(*) FROM insights WHERE project_id = p.id AND polarity = 'praise') +
  (SELECT count(*) FROM insights WHERE project_id = p.id AND polarity = 'pain' AND state = 'praised') AS praises
FROM projects AS p
WHERE p.deleted_at IS NULL
ORDER BY p.changed_at DESC, p.id DESC`;

// The name counts first, then the content in the order of `searchedTables`; of two records the older entry.
const order = searchedTables.map((table, place) => `WHEN '${table}' THEN ${place + 1}`).join(' ');
export const hitsSql = `SELECT e.project_id AS projectId, e.table_name AS tableName, e.row_id AS rowId,
  min(CASE e.table_name WHEN 'projects' THEN 0 ${order} END * 1000000000000 + e.entry)
FROM search_index CROSS JOIN search_entries AS e ON e.entry = search_index.rowid
WHERE search_index MATCH ?
GROUP BY e.project_id`;

type Card = ProjectHead & Pick<ProjectCard, 'maps' | 'pains' | 'praises'>;

interface Hit {
  readonly projectId: string;
  readonly tableName: SearchedTable | 'projects';
  readonly rowId: string;
}

/** The projects that are not deleted, last changed first; those alone that have what is sought. */
export function listProjects(connection: Connection, search: string): ProjectCard[] {
  const hits = search.trim() === '' ? null : findHits(connection, search);
  if (hits?.found.size === 0) return [];
  const cards = connection.rows<Card>(listSql);
  const shown = hits === null ? cards : cards.filter((card) => hits.found.has(card.id));
  return shown.map(({ maps, pains, praises, ...head }) => {
    const hit = hits?.found.get(head.id);
    return {
      head,
      maps,
      pains,
      praises,
      hit: hit === undefined ? null : describe(connection, hit, hits?.terms),
    };
  });
}

function findHits(
  connection: Connection,
  search: string,
): { readonly terms: SearchTerms; readonly found: ReadonlyMap<string, Hit> } {
  const terms = searchTerms(search);
  const hits = terms.length === 0 ? [] : connection.rows<Hit>(hitsSql, matchExpression(terms));
  return { terms, found: new Map(hits.map((hit) => [hit.projectId, hit])) };
}

function describe(connection: Connection, hit: Hit, terms: SearchTerms = []): ProjectCard['hit'] {
  const table = hit.tableName;
  if (table === 'projects') return null;
  const record = connection.row<Readonly<Record<string, string>>>(
    `SELECT ${searchedColumns(table)} FROM ${tableShapes[table].sqlName} WHERE project_id = ? AND id = ?`,
    hit.projectId,
    hit.rowId,
  );
  const texts = Object.values(record ?? {});
  for (const text of texts) {
    const found = excerpt(text, terms);
    if (found !== null) return { table, text: found };
  }
  return { table, text: opening(texts.join(' ')) };
}
