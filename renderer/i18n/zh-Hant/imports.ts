import type { imports as english } from '../en/imports.ts';
import type { Translation } from '../translation.ts';

export const imports = {
  title: '匯入',
  reading: '正在讀取 {{name}}…',
  reviewTitle: '匯入前請確認',
  found_other: '找到 {{count}} 張旅程地圖',
  counts: '{{stages}} 個階段、{{steps}} 個步驟',
  errors_other: '有 {{count}} 行無法讀取',
  warnings_other: '{{count}} 則警告',
  line: '第 {{line}} 行',
  skipped_other: '略過 {{count}} 個其他圖表',
  skippedKind: '{{kind}} 圖',
  nothing: '在 {{name}} 中找不到可匯入的內容。',
  importRest: '匯入其餘部分',
  import: '匯入',
  cancel: '取消',
  close: '關閉',
  moreProblems: '以及另外 {{count}} 則',
  pasted: '貼上的文字',
  laneWithoutActor: '旅程',
  tooLarge: '{{name}} 太大：{{size}} MB，最多可匯入 {{limit}} MB。',
  failed: '無法讀取 {{name}}。',
  notStored: '匯入未儲存：{{reason}}',
  done_other: '已匯入 {{count}} 張地圖。',
  doneWithWarnings: '匯入完成，有 {{count}} 則警告',
} as const satisfies Translation<typeof english>;
