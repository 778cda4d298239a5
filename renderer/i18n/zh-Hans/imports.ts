import type { imports as english } from '../en/imports.ts';
import type { Translation } from '../translation.ts';

export const imports = {
  title: '导入',
  reading: '正在读取 {{name}}…',
  reviewTitle: '导入前请确认',
  found_other: '找到 {{count}} 张旅程地图',
  counts: '{{stages}} 个阶段、{{steps}} 个步骤',
  errors_other: '有 {{count}} 行无法读取',
  warnings_other: '{{count}} 条警告',
  line: '第 {{line}} 行',
  skipped_other: '跳过 {{count}} 个其他图表',
  skippedKind: '{{kind}} 图',
  nothing: '在 {{name}} 中找不到可导入的内容。',
  importRest: '导入其余部分',
  import: '导入',
  cancel: '取消',
  close: '关闭',
  moreProblems: '以及另外 {{count}} 条',
  pasted: '粘贴的文本',
  laneWithoutActor: '旅程',
  tooLarge: '{{name}} 太大：{{size}} MB，最多可导入 {{limit}} MB。',
  failed: '无法读取 {{name}}。',
  notStored: '导入未存储：{{reason}}',
  done_other: '已导入 {{count}} 张地图。',
  doneWithWarnings: '导入完成，有 {{count}} 条警告',
} as const satisfies Translation<typeof english>;
