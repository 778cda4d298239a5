export const actionList = {
  title: 'Actions',
} as const;
