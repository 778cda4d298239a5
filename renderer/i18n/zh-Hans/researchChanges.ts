export const researchChanges = {} as const;
