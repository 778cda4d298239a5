import type { outline as english } from '../en/outline.ts';
import type { Translation } from '../translation.ts';

export const outline = {
  title: '大綱',
  stages: '階段與步驟',
  lanes: '泳道',
  participants: '參與方',
  namelessStage: '未命名的階段',
  connectionTo: '連到 {{name}}',
  connectionToLabelled: '{{label}}：連到 {{name}}',
  stageRow: '階段 {{name}}，{{steps}}',
  steps_other: '{{count}} 個步驟',
  laneRow: '泳道 {{name}}',
  participantRow: '參與方 {{name}}，{{side}}',
  stepRow: '{{title}}，泳道 {{lane}}',
  feels: '{{name}}的情緒值 {{valence}}',
  painRow: '槽點：{{words}}',
  praiseRow: '讚點：{{words}}',
  sideC: '消費者端',
  sideB: '企業端',
  empty: '這張地圖是空的。先新增一個階段。',
  noMap: '還沒有地圖',
  name: '名稱',
} as const satisfies Translation<typeof english>;
