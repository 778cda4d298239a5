import type { actionChanges as english } from '../en/actionChanges.ts';
import type { Translation } from '../translation.ts';

export const actionChanges = {
  addAction: '新增措施「{{name}}」',
  editActions_other: '編輯 {{count}} 項措施',
  setActionState_other: '變更 {{count}} 項措施的狀態',
  deleteActions_other: '刪除 {{count}} 項措施',
  moveAction: '移動措施「{{name}}」',
  setActionEffect: '設定「{{name}}」的一項效果',
  deleteActionEffect: '移除「{{name}}」的一項效果',
  needAction: '讓「{{name}}」需要「{{other}}」',
  excludeAction: '讓「{{name}}」與「{{other}}」互斥',
  needActionNoMore: '讓「{{name}}」不再需要「{{other}}」',
  excludeActionNoMore: '讓「{{name}}」與「{{other}}」不再互斥',
} as const satisfies Translation<typeof english>;
