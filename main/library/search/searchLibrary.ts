import type { Request, Response } from '../../../shared/contract/channels.ts';
import type { SearchGroup } from '../../../shared/contract/search.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { headSelection } from '../repositories/projectHead.ts';
import { describeHit } from './describeHit.ts';
import { searchedTables } from './searchedTables.ts';
import type { SearchedTable } from './searchedTables.ts';
import { matchExpression, searchTerms } from './searchQuery.ts';

// What a person reads through is a small part of it, and counting further would cost more than it tells.
const mostCounted = 10_000;

// The last stored first, so that what is left out of a count is the oldest.
export const hitsSql = `SELECT e.entry, e.project_id AS projectId, e.table_name AS tableName
FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ${mostCounted + 1}) AS found
CROSS JOIN search_entries AS e ON e.entry = found.rowid`;

const headsSql = `SELECT ${headSelection} FROM projects AS p WHERE p.deleted_at IS NULL
ORDER BY p.changed_at DESC, p.id DESC`;

interface Entry {
  readonly entry: number;
  readonly projectId: string;
  readonly tableName: SearchedTable | 'projects';
}

interface Found {
  isInName: boolean;
  readonly entries: Entry[];
}

const rank = new Map<string, number>(searchedTables.map((table, place) => [table, place]));

/** What has the words that are sought, by project, each hit with the words around it and where it stands. */
export function searchLibrary(
  connection: Connection,
  { search, projectId, projects, hits }: Request<'search.find'>,
): Response<'search.find'> {
  const terms = searchTerms(search);
  if (terms.length === 0) return { count: 0, isMore: false, projects: 0, groups: [] };
  const entries = connection.rows<Entry>(hitsSql, matchExpression(terms));
  const found = new Map<string, Found>();
  for (const entry of entries) {
    let one = found.get(entry.projectId);
    if (one === undefined) found.set(entry.projectId, (one = { isInName: false, entries: [] }));
    if (entry.tableName === 'projects') one.isInName = true;
    else one.entries.push(entry);
  }
  const heads = connection
    .rows<ProjectHead>(headsSql)
    .filter((head) => found.has(head.id) && (projectId === null || head.id === projectId));
  const inOrder = [
    ...heads.filter((head) => found.get(head.id)?.isInName === true),
    ...heads.filter((head) => found.get(head.id)?.isInName !== true),
  ];
  const groups = inOrder.slice(0, projects).map((head): SearchGroup => {
    const one = found.get(head.id) ?? { isInName: false, entries: [] };
    const first = one.entries.sort(byTable).slice(0, hits);
    return {
      head,
      isInName: one.isInName,
      count: one.entries.length,
      hits: first.flatMap(({ entry }) => describeHit(connection, entry, terms) ?? []),
    };
  });
  return {
    count: heads.reduce((sum, head) => sum + (found.get(head.id)?.entries.length ?? 0), 0),
    isMore: entries.length > mostCounted,
    projects: heads.length,
    groups,
  };
}

/** What carries a map first, in the order of `searchedTables`; of two records the one that was there first. */
function byTable(one: Entry, other: Entry): number {
  return (rank.get(one.tableName) ?? 0) - (rank.get(other.tableName) ?? 0) || one.entry - other.entry;
}
