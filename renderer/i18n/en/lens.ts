export const lens = {
  title: 'Seen by',
} as const;
