export const metrics = {
  title: '指标',
} as const;
