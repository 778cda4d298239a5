import type { StandardKey, StandardStepKey } from './outlines.ts';

/** What is said of a step: its title, and what is asked of it. */
export interface StandardStepText {
  readonly title: string;
  readonly quality?: string;
  readonly tools?: string;
  readonly risk?: string;
  readonly guard?: string;
  readonly script?: string;
}

interface FlowText<Key extends StandardKey> {
  readonly name: string;
  /** What it is for, in a sentence or two. */
  readonly purpose: string;
  readonly stages: readonly [string, string, string, string];
  /** Who stands in front, behind, and further behind. */
  readonly parties: { readonly front: string; readonly back: string; readonly support: string };
  readonly steps: Readonly<Record<StandardStepKey<Key>, StandardStepText>>;
}

export interface StandardTexts {
  readonly customer: string;
  readonly evidence: string;
  readonly yes: string;
  readonly no: string;
  readonly flows: { readonly [Key in StandardKey]: FlowText<Key> };
}
