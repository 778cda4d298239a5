import type { lanes as english } from '../en/lanes.ts';
import type { Translation } from '../translation.ts';

export const lanes = {
  'line-interaction': '互動線',
  'line-visibility': '可視線',
  'line-internal': '內部互動線',
  crossed_other: '{{line}} · {{count}} 條跨越',
  crossings: '跨越各線的連線',
  showCrossings: '突顯跨越這條線的連線',
  hideCrossings: '恢復顯示所有連線',
  unusualOrder: '泳道的順序與服務藍圖不同：由顧客往內依序是顧客、前台、後台、支援。',

  collapse: '收合「{{name}}」',
  expand: '展開「{{name}}」',
  collapsedHeader_other: '{{name}}，已收合，含 {{count}} 個步驟',
  plainLane: '一般泳道',
  role: '角色',

  cellOf: '{{lane}}，{{stage}}：{{text}}',
  emptyCell: '{{lane}}，{{stage}}：空白',
  writeCell: '{{lane}}在{{stage}}的文字',
  writeHere: '在此輸入…',
  cells: '各階段的內容',
  owners: '所屬參與方',
  noOwners: '專案中還沒有參與方。',
  manage: '管理參與方…',
  thoughtsHint: '步驟中填寫的想法會顯示在該步驟下方。',
  insightsHint: '槽點與讚點會顯示在各自的步驟下方。',

  networkTitle: '誰給了誰什麼？',
  networkText: '價值網路呈現各參與方以及他們彼此交換的東西。先新增參與方，再從一方拉出連線到另一方。',
  addKnown: '加入專案的所有參與方',
  newNodeB: '新的企業端參與方',
  newNodeC: '新的消費端參與方',
} as const satisfies Translation<typeof english>;
