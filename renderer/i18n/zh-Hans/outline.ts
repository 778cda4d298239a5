import type { outline as english } from '../en/outline.ts';
import type { Translation } from '../translation.ts';

export const outline = {
  title: '大纲',
  stages: '阶段与步骤',
  lanes: '泳道',
  participants: '参与方',
  namelessStage: '未命名的阶段',
  connectionTo: '连到 {{name}}',
  connectionToLabelled: '{{label}}：连到 {{name}}',
  stageRow: '阶段 {{name}}，{{steps}}',
  steps_other: '{{count}} 个步骤',
  laneRow: '泳道 {{name}}',
  participantRow: '参与方 {{name}}，{{side}}',
  stepRow: '{{title}}，泳道 {{lane}}',
  feels: '{{name}}的情绪值 {{valence}}',
  painRow: '槽点：{{words}}',
  praiseRow: '赞点：{{words}}',
  sideC: '消费者端',
  sideB: '企业端',
  empty: '这张地图是空的。先添加一个阶段。',
  noMap: '还没有地图',
  name: '名称',
} as const satisfies Translation<typeof english>;
