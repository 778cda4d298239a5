export const insightDetails = {
  title: '洞察',
} as const;
