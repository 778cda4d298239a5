export const portfolio = {
  title: 'Portfolio',
} as const;
