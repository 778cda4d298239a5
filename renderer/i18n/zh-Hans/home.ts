import type { home as english } from '../en/home.ts';
import type { Translation } from '../translation.ts';

export const home = {
  projects: '项目',
  newProject: '新建项目',
  import: '导入',
  sampleProject: '示例项目',
  copyName: '{{name}}（副本）',

  search: '搜索项目及其内容',
  searchShort: '搜索',
  found_other: '找到 {{count, number}} 个项目',
  total_other: '{{count, number}} 个项目',
  nothingFound: '找不到“{{search}}”',
  nothingFoundHint: '项目名称、地图、阶段、步骤、洞察与参与方中都没有。',
  clearSearch: '清除搜索',

  hitName: '在名称中找到',
  hitMaps: '地图',
  hitStages: '阶段',
  hitSteps: '步骤',
  hitInsights: '洞察',
  hitParticipants: '参与方',

  maps_other: '{{count, number}} 张地图',
  pains_other: '{{count, number}} 个槽点',
  praises_other: '{{count, number}} 个赞点',
  changed: '{{when}}更改',
  changedNow: '刚刚更改',
  noMap: '尚无地图',
  noSteps: '尚无步骤',
  projectName: '项目名称',
  actionsOf: '“{{name}}”的操作',

  deleteKey: 'Del',
  deleted: '已删除“{{name}}”',
  duplicated: '已创建“{{name}}”',

  greeting: '变槽点为赞点',
  greetingText: '画出客户走过的旅程，标出让人不满之处，再用数字证明哪里变好了。',
  newProjectHint: '从一张空白的旅程地图开始',
  importHint: '导入 Mermaid 旅程：选择文件、拖放或粘贴',
  sampleProjectHint: '看看一家在线保险公司的旅程',

  dropFiles: '松开即可导入',
  dropFilesHint: 'Mermaid 旅程：.mmd 文件，或 Markdown 中的代码块',
  pastedName: '粘贴的旅程',

  loadFailed: '无法读取你的项目',
  readOnlyNewer: '这个项目库来自较新版本的 Praisepoint：可以查看全部内容，但不能更改。',
  readOnly: '项目库的文件夹无法写入：可以查看全部内容，但不能更改。',
  hostGone: 'Praisepoint 已停止响应。请重新启动，再回到这里重试。',
} as const satisfies Translation<typeof english>;
