export const partyChanges = {} as const;
