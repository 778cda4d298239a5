import type { common as english } from '../en/common.ts';
import type { Translation } from '../translation.ts';

export const common = {
  appName: 'Praisepoint',
  cancel: '取消',
  close: '关闭',
  delete: '删除',
  rename: '重命名',
  duplicate: '创建副本',
  open: '打开',
  undo: '撤销',
  retry: '重试',
  reload: '重新加载',
  clear: '清除',
  moreToFind_other: '还有 {{count}} 项：输入文字即可找到',
  nothingFound: '找不到这个名称',
  typeToMake: '输入名称即可添加',
  pictureMissing: '图片“{{name}}”：找不到内容',
  loading: '加载中…',
  notifications: '通知',
  crashTitle: '这里出了问题',
  crashText: '已保存的内容都是安全的。请重新加载后继续；如果再次发生，请反馈你最后做了什么。',
} as const satisfies Translation<typeof english>;
