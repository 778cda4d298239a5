import type { Request, Response } from '../../../shared/contract/channels.ts';
import type { SearchGroup } from '../../../shared/contract/search.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { headSelection } from '../repositories/projectHead.ts';
import { describeHit } from './describeHit.ts';
import { searchedTables } from './searchedTables.ts';
import type { SearchedTable } from './searchedTables.ts';
import { matchExpression, searchTerms } from './searchQuery.ts';

// Above what a library of a thousand projects has; so many take half a second.
const mostCounted = 250_000;

// The last stored first, so that what is left out of a count is the oldest. What is sought in one project alone is
// limited there, after the hits of all others are put aside.
const foundSql = (isOfOne: boolean) => `(SELECT e.entry, e.project_id, e.table_name
FROM search_index CROSS JOIN search_entries AS e ON e.entry = search_index.rowid
WHERE search_index MATCH ? ${isOfOne ? 'AND e.project_id = ?' : ''}
ORDER BY search_index.rowid DESC LIMIT ${mostCounted + 1})`;

/**
 * How many hits each project has. Counted before any of them is read: where only so many hits were read, a project
 * with many of them would hide the others.
 */
export const countsSql = (isOfOne: boolean) => `SELECT project_id AS projectId,
sum(table_name <> 'projects') AS count, max(table_name = 'projects') AS isInName
FROM ${foundSql(isOfOne)} GROUP BY project_id`;

/** The first hits of each table in the projects that are shown: no more of them can be among the first of a project. */
export const hitsSql = (isOfOne: boolean) => `SELECT entry, projectId, tableName FROM (
SELECT entry, project_id AS projectId, table_name AS tableName,
row_number() OVER (PARTITION BY project_id, table_name ORDER BY entry) AS place
FROM ${foundSql(isOfOne)}
WHERE table_name <> 'projects' AND project_id IN (SELECT value FROM json_each(?))) WHERE place <= ?`;

const headsSql = `SELECT ${headSelection} FROM projects AS p WHERE p.deleted_at IS NULL
ORDER BY p.changed_at DESC, p.id DESC`;

interface Counts {
  readonly projectId: string;
  readonly count: number;
  readonly isInName: 0 | 1;
}

interface Entry {
  readonly entry: number;
  readonly projectId: string;
  readonly tableName: SearchedTable;
}

const rank = new Map<string, number>(searchedTables.map((table, place) => [table, place]));

/** What has the words that are sought, by project, each hit with the words around it and where it stands. */
export function searchLibrary(
  connection: Connection,
  { search, projectId, projects, hits }: Request<'search.find'>,
): Response<'search.find'> {
  const terms = searchTerms(search);
  if (terms.length === 0) return { count: 0, isMore: false, projects: 0, groups: [] };
  const isOfOne = projectId !== null;
  const sought = [matchExpression(terms), ...(isOfOne ? [projectId] : [])];
  const counts = connection.rows<Counts>(countsSql(isOfOne), ...sought);
  const found = new Map(counts.map((one) => [one.projectId, one]));
  const heads = connection.rows<ProjectHead>(headsSql).filter((head) => found.has(head.id));
  const inOrder = [
    ...heads.filter((head) => found.get(head.id)?.isInName === 1),
    ...heads.filter((head) => found.get(head.id)?.isInName !== 1),
  ];
  const shown = inOrder.slice(0, projects);
  const ids = JSON.stringify(shown.map((head) => head.id));
  const entries = connection.rows<Entry>(hitsSql(isOfOne), ...sought, ids, hits);
  const entriesOf = new Map(shown.map((head): [string, Entry[]] => [head.id, []]));
  for (const entry of entries) entriesOf.get(entry.projectId)?.push(entry);
  const groups = shown.map((head): SearchGroup => {
    const first = (entriesOf.get(head.id) ?? []).sort(byTable).slice(0, hits);
    return {
      head,
      isInName: found.get(head.id)?.isInName === 1,
      count: found.get(head.id)?.count ?? 0,
      hits: first.flatMap(({ entry }) => describeHit(connection, entry, terms) ?? []),
    };
  });
  return {
    count: heads.reduce((sum, head) => sum + (found.get(head.id)?.count ?? 0), 0),
    isMore: counts.reduce((sum, one) => sum + one.count + one.isInName, 0) > mostCounted,
    projects: heads.length,
    groups,
  };
}

/** What carries a map first, in the order of `searchedTables`; of two records the one that was there first. */
function byTable(one: Entry, other: Entry): number {
  return (rank.get(one.tableName) ?? 0) - (rank.get(other.tableName) ?? 0) || one.entry - other.entry;
}
