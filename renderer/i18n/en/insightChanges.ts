export const insightChanges = {} as const;
