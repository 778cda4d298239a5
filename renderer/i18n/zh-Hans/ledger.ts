export const ledger = {
  title: '总账',
} as const;
