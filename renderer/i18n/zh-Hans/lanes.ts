import type { lanes as english } from '../en/lanes.ts';
import type { Translation } from '../translation.ts';

export const lanes = {
  'line-interaction': '互动线',
  'line-visibility': '可视线',
  'line-internal': '内部互动线',
  crossed_other: '{{line}} · {{count}} 条跨越',
  crossings: '跨越各线的连线',
  showCrossings: '突出显示跨越这条线的连线',
  hideCrossings: '恢复显示所有连线',
  unusualOrder: '泳道的顺序与服务蓝图不同：由客户向内依次是客户、前台、后台、支持。',

  collapse: '收起“{{name}}”',
  expand: '展开“{{name}}”',
  collapsedHeader_other: '{{name}}，已收起，含 {{count}} 个步骤',
  plainLane: '普通泳道',
  role: '角色',

  cellOf: '{{lane}}，{{stage}}：{{text}}',
  emptyCell: '{{lane}}，{{stage}}：空白',
  writeCell: '{{lane}}在{{stage}}的文字',
  writeHere: '在此输入…',
  cells: '各阶段的内容',
  owners: '所属参与方',
  noOwners: '项目中还没有参与方。',
  manage: '管理参与方…',
  thoughtsHint: '步骤中填写的想法会显示在该步骤下方。',
  insightsHint: '槽点与赞点会显示在各自的步骤下方。',

  networkTitle: '谁给了谁什么？',
  networkText: '价值网络呈现各参与方以及他们彼此交换的东西。先添加参与方，再从一方拉出连线到另一方。',
  addKnown: '加入项目的所有参与方',
  newNodeB: '新的企业端参与方',
  newNodeC: '新的消费端参与方',
} as const satisfies Translation<typeof english>;
