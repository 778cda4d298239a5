/** Why something may not be. Each code has a sentence in three languages (`rules` of the languages). */
export const refusalCodes = [
  'gone',
  'locked',
  'all-locked',
  'some-locked',
  'connects-to-itself',
  'connects-maps',
  'is-connected',
  'name-missing',
  'words-missing',
  'takes-no-steps',
  'holds-participants',
  'holds-no-words',
  'takes-no-words',
  'not-a-pain',
  'praise-incomplete',
  'state-incomplete',
  'not-praised',
  'proves-praise',
  'not-a-number',
  'not-a-day',
  'off-scale',
  'not-a-survey',
  'same-name',
  'name-taken',
  'not-a-link',
  'comment-missing',
  'links-to-itself',
  'action-itself',
  'needs-in-circle',
  'needs-excluded',
  'not-a-currency',
  'not-a-standard',
  'is-standard',
  'not-a-variant',
  'nothing-new',
  'was-published',
  'flow-too-large',
  'is-insight',
  'out-of-range',
  'not-of-business',
  'cause-missing',
  'causes-itself',
  'causes-in-circle',
  'evidence-missing',
  'not-a-customer',
  'not-a-later-step',
  'not-a-moment',
  'not-a-segment',
  'reason-missing',
  'stays-in-lane',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly code: RefusalCode;
}

export function refuse(code: RefusalCode): Refusal {
  return { code };
}
