import type { Mark } from '../../shared/analysis/comparison.ts';

/** The same in every language, and told from one another without their colours. */
export const markSigns: Readonly<Record<Mark, string>> = {
  added: '+',
  removed: '−',
  changed: '~',
  moved: '↔',
};
