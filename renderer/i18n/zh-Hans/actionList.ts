export const actionList = {
  title: '改进措施',
} as const;
