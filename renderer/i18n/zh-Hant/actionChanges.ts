export const actionChanges = {} as const;
