export const ledger = {
  title: '總帳',
} as const;
