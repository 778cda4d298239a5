export const boardChanges = {
  moveCard: '在列内移动“{{name}}”',
  moveCardToLane: '将“{{name}}”移到另一条泳道',
  moveToFound: '将“{{name}}”移回“已发现”',
  moveToUnderstood: '将“{{name}}”移到“已理解”',
  moveToPlanned: '将“{{name}}”移到“已规划”',
  moveToTrialled: '将“{{name}}”移到“试行中”',
  moveToPraised: '将“{{name}}”移到“已获称赞”',
  moveToAccepted: '接受“{{name}}”的现状',
  moveToRelapsed: '将“{{name}}”移到“再次发生”',
  setColumnLimit_other: '将一列限制为 {{count}} 张卡片',
  clearColumnLimit: '取消一列的上限',
} as const;
