export const portfolio = {
  title: '措施組合',
} as const;
