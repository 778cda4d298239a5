export const boardChanges = {
  moveCard: 'move “{{name}}” within its column',
  moveCardToLane: 'put “{{name}}” into another swimlane',
  moveToFound: 'put “{{name}}” back to found',
  moveToUnderstood: 'move “{{name}}” to understood',
  moveToPlanned: 'move “{{name}}” to planned',
  moveToTrialled: 'move “{{name}}” to trialled',
  moveToPraised: 'move “{{name}}” to praised',
  moveToAccepted: 'accept “{{name}}” as it is',
  moveToRelapsed: 'move “{{name}}” to relapsed',
  setColumnLimit_one: 'limit a column to {{count}} card',
  setColumnLimit_other: 'limit a column to {{count}} cards',
  clearColumnLimit: 'remove the limit of a column',
} as const;
