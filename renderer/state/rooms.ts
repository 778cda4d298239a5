/**
 * The rooms of a project, in the order in which one walks through them: its maps, then the way from pain to praise, from
 * research to the page for whoever pays.
 */
export const rooms = [
  'map',
  'research',
  'workshop',
  'board',
  'actions',
  'portfolio',
  'metrics',
  'ledger',
] as const;
export type Room = (typeof rooms)[number];
