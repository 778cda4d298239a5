export const rules = {
  gone: 'That is not there any more. Nothing was changed.',
  'connects-to-itself': 'A step cannot be connected with itself.',
  'connects-maps': 'Steps of two maps cannot be connected.',
  'is-connected': 'These two steps are connected already.',
  'name-missing': 'A name is needed. The old one stays.',
  'words-missing': 'Write down what the customer says. Nothing was changed.',
  'takes-no-steps': 'This lane is drawn from the steps of the others and holds none itself.',
  'not-a-pain': 'Only a pain point can be turned into praise.',
  'praise-incomplete': 'Not praised yet: it still lacks a measured gain or the words that prove it.',
  'not-praised': 'It is not a praise point that was once a pain point.',
  'same-name': 'There is a participant of this name already.',
} as const;
