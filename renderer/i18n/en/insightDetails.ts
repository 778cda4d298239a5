export const insightDetails = {
  title: 'Insight',
} as const;
