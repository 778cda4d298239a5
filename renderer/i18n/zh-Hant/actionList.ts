export const actionList = {
  title: '改進措施',
} as const;
