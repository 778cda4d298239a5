export const workshop = {
  title: '工作坊',
} as const;
