import type { portfolioChanges as english } from '../en/portfolioChanges.ts';
import type { Translation } from '../translation.ts';

export const portfolioChanges = {
  addPortfolio: '添加措施组合“{{name}}”',
  duplicatePortfolio: '复制为措施组合“{{name}}”',
  renamePortfolio: '重命名措施组合“{{name}}”',
  editPortfolio: '编辑措施组合“{{name}}”',
  deletePortfolio: '删除措施组合“{{name}}”',
  keepChoice_other: '将 {{count}} 项措施保留为“{{name}}”的选择',
} as const satisfies Translation<typeof english>;
