export const workshopChanges = {} as const;
