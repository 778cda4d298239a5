export const rooms = {
  rooms: '專案的各個空間',
  map: '地圖',
  research: '研究',
  workshop: '工作坊',
  board: '看板',
  actions: '改進措施',
  portfolio: '措施組合',
  metrics: '指標',
  ledger: '總帳',
} as const;
