export const metricChanges = {} as const;
