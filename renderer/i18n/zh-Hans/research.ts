export const research = {
  title: '研究',
} as const;
