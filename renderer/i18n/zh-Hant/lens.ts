export const lens = {
  title: '以誰的眼光',
} as const;
