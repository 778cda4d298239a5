import type { palette as english } from '../en/palette.ts';
import type { Translation } from '../translation.ts';

export const palette = {
  title: '命令与位置',
  placeholder: '输入命令，或步骤、地图的名称',
  actions: '命令',
  places: '前往',
  'needs-step': '请先选择步骤',
  'needs-steps': '请先选择多个步骤',
  'needs-stage': '请先选择阶段',
  'needs-lane': '请先选择泳道',
  'needs-insight': '请先选择洞察',
  'needs-one': '请先选择一个项目',
  'needs-selection': '请先选择项目',
  'needs-map': '需要地图',
  'needs-network': '仅限价值网络',
  'needs-grid': '仅限有阶段与泳道的地图',
  'needs-placed': '地图上要先有步骤',
  'needs-lines': '需要服务蓝图的泳道',
  'needs-past': '之前没有打开其他地图',
  'needs-future': '没有可再前往的地图',
  'needs-linked': '这个步骤没有通往地图',
  'needs-connection': '请先选择连线',
  'needs-found': '地图上没有这样的步骤',
  'needs-done': '没有可撤销的操作',
  'needs-undone': '没有可重做的操作',
  'needs-otherMap': '那一侧没有地图',
} as const satisfies Translation<typeof english>;
