export const lanes = {
  'line-interaction': 'Line of interaction',
  'line-visibility': 'Line of visibility',
  'line-internal': 'Line of internal interaction',
  crossed_one: '{{line}} · {{count}} crossing',
  crossed_other: '{{line}} · {{count}} crossings',
  crossings: 'Connections across the lines',
  showCrossings: 'Show what crosses it',
  hideCrossings: 'Show all connections alike',
  unusualOrder:
    'The lanes stand in an order that no blueprint has: from the customer inwards it is customer, frontstage, backstage, support.',

  collapse: 'Collapse {{name}}',
  expand: 'Open {{name}} again',
  collapsedHeader_one: '{{name}}, collapsed, with {{count}} step',
  collapsedHeader_other: '{{name}}, collapsed, with {{count}} steps',
  plainLane: 'Plain lane',
  role: 'Role',

  cellOf: '{{lane}}, {{stage}}: {{text}}',
  emptyCell: '{{lane}}, {{stage}}: empty',
  writeCell: 'Text of {{lane}} in {{stage}}',
  writeHere: 'Write…',
  cells: 'What stands in it',
  owners: 'Whose it is',
  noOwners: 'The project has no participants yet.',
  manage: 'Manage participants…',
  thoughtsHint: 'What a step’s persona thinks appears here, under that step.',
  insightsHint: 'Pain and praise points appear here, under their steps.',

  networkTitle: 'Who gives what to whom?',
  networkText:
    'A value network shows the participants and what they exchange. Add them, then draw a connection from one to another.',
  addKnown: 'Add those of the project',
  newNodeB: 'New on the business side',
  newNodeC: 'New on the consumer side',
} as const;
