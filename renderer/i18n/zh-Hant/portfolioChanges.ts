import type { portfolioChanges as english } from '../en/portfolioChanges.ts';
import type { Translation } from '../translation.ts';

export const portfolioChanges = {
  addPortfolio: '新增措施組合「{{name}}」',
  duplicatePortfolio: '複製成措施組合「{{name}}」',
  renamePortfolio: '重新命名措施組合「{{name}}」',
  editPortfolio: '編輯措施組合「{{name}}」',
  deletePortfolio: '刪除措施組合「{{name}}」',
  keepChoice_other: '將 {{count}} 項措施保留為「{{name}}」的選擇',
} as const satisfies Translation<typeof english>;
