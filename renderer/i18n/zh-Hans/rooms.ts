export const rooms = {
  rooms: '项目的各个空间',
  map: '地图',
  research: '研究',
  workshop: '工作坊',
  board: '看板',
  actions: '改进措施',
  portfolio: '措施组合',
  metrics: '指标',
  ledger: '总账',
} as const;
