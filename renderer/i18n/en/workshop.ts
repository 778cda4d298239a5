export const workshop = {
  title: 'Workshop',
} as const;
