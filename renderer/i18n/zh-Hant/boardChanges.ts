export const boardChanges = {
  moveCard: '在欄內移動「{{name}}」',
  moveCardToLane: '將「{{name}}」移到另一條泳道',
  moveToFound: '將「{{name}}」移回「已發現」',
  moveToUnderstood: '將「{{name}}」移到「已了解」',
  moveToPlanned: '將「{{name}}」移到「已規劃」',
  moveToTrialled: '將「{{name}}」移到「試行中」',
  moveToPraised: '將「{{name}}」移到「已獲讚賞」',
  moveToAccepted: '接受「{{name}}」的現狀',
  moveToRelapsed: '將「{{name}}」移到「再度發生」',
  setColumnLimit_other: '將一欄限制為 {{count}} 張卡片',
  clearColumnLimit: '取消一欄的上限',
} as const;
