export const rooms = {
  rooms: 'Rooms of the project',
  map: 'Map',
  research: 'Research',
  workshop: 'Workshop',
  board: 'Board',
  actions: 'Actions',
  portfolio: 'Portfolio',
  metrics: 'Metrics',
  ledger: 'Ledger',
} as const;
