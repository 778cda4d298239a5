export const lens = {
  title: '以谁的眼光',
} as const;
