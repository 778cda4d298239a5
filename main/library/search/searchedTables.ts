/** The tables whose text is found, and the columns, the telling ones first. */
export const searchedKeys = {
  maps: ['name', 'description'],
  stages: ['name'],
  lanes: ['name'],
  steps: ['title', 'description', 'thought'],
  insights: ['words', 'remedy', 'wordsNow'],
  cells: ['text'],
  connections: ['label', 'condition', 'given', 'received'],
  comments: ['text', 'author'],
  stepStandards: ['quality', 'tools', 'risk', 'guard', 'script'],
  stepLinks: ['title', 'url'],
  participants: ['name', 'description'],
  owners: ['name', 'description'],
  channels: ['name'],
  tags: ['name'],
} as const;

export type SearchedTable = keyof typeof searchedKeys;
export const searchedTables = Object.keys(searchedKeys) as readonly SearchedTable[];

export function isSearched(table: string): table is SearchedTable {
  return Object.hasOwn(searchedKeys, table);
}
