/** The tables whose text is found, and the columns, the telling ones first. */
export const searchedKeys = {
  maps: ['name', 'description'],
  stages: ['name'],
  lanes: ['name'],
  steps: ['title', 'description', 'thought'],
  insights: ['words', 'remedy', 'wordsNow', 'acceptedReason'],
  cells: ['text'],
  connections: ['label', 'condition', 'given', 'received'],
  comments: ['text', 'author'],
  stepStandards: ['quality', 'tools', 'risk', 'guard', 'script'],
  stepLinks: ['title', 'url'],
  causes: ['text'],
  evidence: ['text', 'unit', 'url'],
  researchEntries: ['title', 'text', 'seeks'],
  segmentRules: ['value'],
  barriers: ['text', 'threshold', 'lowering'],
  motivations: ['text'],
  momentFacts: ['rankReason'],
  entrySources: ['passage'],
  sources: ['title', 'text', 'url'],
  clusters: ['name'],
  notes: ['text', 'author'],
  questions: ['text'],
  ideas: ['text'],
  actions: ['title', 'description'],
  portfolios: ['name'],
  metrics: ['name', 'unit', 'source'],
  metricPoints: ['note'],
  participants: ['name', 'description'],
  participantProfiles: ['needs', 'gives', 'gets', 'capability'],
  owners: ['name', 'description'],
  channels: ['name'],
  tags: ['name'],
} as const;

export type SearchedTable = keyof typeof searchedKeys;
export const searchedTables = Object.keys(searchedKeys) as readonly SearchedTable[];

export function isSearched(table: string): table is SearchedTable {
  return Object.hasOwn(searchedKeys, table);
}
