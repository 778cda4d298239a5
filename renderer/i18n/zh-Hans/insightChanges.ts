import type { insightChanges as english } from '../en/insightChanges.ts';
import type { Translation } from '../translation.ts';

export const insightChanges = {
  editInsightFields: '编辑“{{name}}”',
  setInsightCarrier: '更改“{{name}}”由谁承担',
  linkInsight: '将“{{other}}”加到“{{name}}”',
  unlinkInsight: '将“{{other}}”从“{{name}}”移除',
  addCause: '添加原因“{{name}}”',
  editCause: '编辑原因“{{name}}”',
  deleteCause: '删除原因“{{name}}”',
  addEvidence: '为“{{name}}”添加依据',
  editEvidence: '编辑依据“{{name}}”',
  deleteEvidence: '删除依据“{{name}}”',
  setKanoAnswers: '记录“{{name}}”的 Kano 回答',
} as const satisfies Translation<typeof english>;
