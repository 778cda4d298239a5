import type { StoryText } from '../storyText.ts';
import { pains } from './pains.ts';
import { remedies } from './remedies.ts';
import { research } from './research.ts';

export const story: StoryText = {
  ...research,
  ...pains,
  ...remedies,
  money: { currency: 'TWD', rate: 30 },
  brackets: ['（', '）'],
  about: '虛構的線上保險公司，靈感來自對微保的報導。這裡的數字都是假設，僅供範例使用；只有四個指標引自報導。',
};
