import type { StoryText } from '../storyText.ts';
import { pains } from './pains.ts';
import { remedies } from './remedies.ts';
import { research } from './research.ts';

export const story: StoryText = {
  ...research,
  ...pains,
  ...remedies,
  money: { currency: 'CNY', rate: 7 },
  brackets: ['（', '）'],
  about: '虚构的在线保险公司，灵感来自对微保的报道。这里的数字都是假设，仅作示例；只有四个指标引自报道。',
};
