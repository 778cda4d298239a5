import type { StepKind } from '../../shared/model/records.ts';

/** A sign before a title says what kind of step it is; on a Chinese keyboard it may be a wide one. */
const signs: Readonly<Record<string, StepKind>> = {
  '?': 'decision',
  '+': 'touchpoint',
  '~': 'wait',
  '>': 'start',
  '=': 'end',
  '#': 'system',
};

/** Kind and title of what was typed: `? Is it complete` is a decision. */
export function quickKind(typed: string): { readonly kind: StepKind; readonly title: string } {
  const text = typed.trim();
  const sign = text.normalize('NFKC').charAt(0);
  const kind = signs[sign];
  return kind === undefined ? { kind: 'task', title: text } : { kind, title: text.slice(1).trim() };
}
