import type { actionChanges as english } from '../en/actionChanges.ts';
import type { Translation } from '../translation.ts';

export const actionChanges = {
  addAction: '添加措施“{{name}}”',
  editActions_other: '编辑 {{count}} 项措施',
  setActionState_other: '更改 {{count}} 项措施的状态',
  deleteActions_other: '删除 {{count}} 项措施',
  moveAction: '移动措施“{{name}}”',
  setActionEffect: '设置“{{name}}”的一项效果',
  deleteActionEffect: '移除“{{name}}”的一项效果',
  needAction: '让“{{name}}”需要“{{other}}”',
  excludeAction: '让“{{name}}”与“{{other}}”互斥',
  needActionNoMore: '让“{{name}}”不再需要“{{other}}”',
  excludeActionNoMore: '让“{{name}}”与“{{other}}”不再互斥',
} as const satisfies Translation<typeof english>;
