export const portfolioChanges = {
  addPortfolio: 'add portfolio “{{name}}”',
  duplicatePortfolio: 'duplicate a portfolio as “{{name}}”',
  renamePortfolio: 'rename portfolio “{{name}}”',
  editPortfolio: 'edit portfolio “{{name}}”',
  deletePortfolio: 'delete portfolio “{{name}}”',
  keepChoice_one: 'keep one action as the choice of “{{name}}”',
  keepChoice_other: 'keep {{count}} actions as the choice of “{{name}}”',
} as const;
