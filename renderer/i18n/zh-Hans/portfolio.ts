export const portfolio = {
  title: '措施组合',
} as const;
