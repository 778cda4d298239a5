import type { StoryText } from '../storyText.ts';
import { pains } from './pains.ts';
import { remedies } from './remedies.ts';
import { research } from './research.ts';

export const story: StoryText = {
  ...research,
  ...pains,
  ...remedies,
  money: { currency: 'USD', rate: 1 },
  brackets: [' (', ')'],
  about:
    'A fictional online insurer, after what was reported of WeSure. Every number here is assumed, for the example; only four metrics are cited from the report.',
};
