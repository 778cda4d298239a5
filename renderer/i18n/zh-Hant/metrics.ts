export const metrics = {
  title: '指標',
} as const;
