import type { insightChanges as english } from '../en/insightChanges.ts';
import type { Translation } from '../translation.ts';

export const insightChanges = {
  editInsightFields: '編輯「{{name}}」',
  setInsightCarrier: '變更「{{name}}」由誰承擔',
  linkInsight: '將「{{other}}」加到「{{name}}」',
  unlinkInsight: '將「{{other}}」從「{{name}}」移除',
  addCause: '新增原因「{{name}}」',
  editCause: '編輯原因「{{name}}」',
  deleteCause: '刪除原因「{{name}}」',
  addEvidence: '為「{{name}}」新增依據',
  editEvidence: '編輯依據「{{name}}」',
  deleteEvidence: '刪除依據「{{name}}」',
  setKanoAnswers: '記錄「{{name}}」的 Kano 回答',
} as const satisfies Translation<typeof english>;
