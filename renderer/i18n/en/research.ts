export const research = {
  title: 'Research',
} as const;
