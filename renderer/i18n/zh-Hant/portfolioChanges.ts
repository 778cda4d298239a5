export const portfolioChanges = {} as const;
