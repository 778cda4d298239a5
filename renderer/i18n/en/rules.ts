export const rules = {
  locked: 'This step is locked. Unlock it first (Ctrl+Shift+L).',
  'all-locked': 'These steps are locked. Unlock them first (Ctrl+Shift+L).',
  'some-locked': 'Some of these steps are locked. Unlock them first (Ctrl+Shift+L).',
  gone: 'That is not there any more. Nothing was changed.',
  'connects-to-itself': 'A step cannot be connected with itself.',
  'connects-maps': 'Steps of two maps cannot be connected.',
  'is-connected': 'These two steps are connected already.',
  'name-missing': 'A name is needed. The old one stays.',
  'words-missing': 'Write down what the customer says. Nothing was changed.',
  'takes-no-steps':
    'A lane of this role holds no steps: it is drawn from those of the others, or filled with words.',
  'holds-no-words': 'Only a lane of the role text or storyboard is filled with words.',
  'holds-participants':
    'A value network holds participants, not steps. Steps go into a journey or a standard flow.',
  'nothing-new': 'Nothing is new since the last version.',
  'was-published':
    'A version of this flow is published, so making the flow cannot be undone. Delete its map instead.',
  'flow-too-large':
    'This flow is too large for the shelf: a version holds 20,000 steps and 32 MB. Split it in two.',
  'not-a-pain': 'Only a pain point can be turned into praise.',
  'praise-incomplete': 'Not praised yet: it still lacks a measured gain or the words that prove it.',
  'not-praised': 'It is not a praise point that was once a pain point.',
  'same-name': 'There is a participant of this name already.',
  'not-a-number': 'A number is needed. The old one stays.',
  'proves-praise': 'This figure proves a praise point. Make it a pain point again first.',
  'name-taken': 'There is one of this name already.',
  'not-a-link': 'Only addresses of the web and of mail can be kept: https://… or name@example.org.',
  'comment-missing': 'Write a comment first. Nothing was changed.',
  'not-a-currency': 'That is no currency that can be counted in.',
  'links-to-itself': 'A step cannot lead to the map that it stands on.',
  'not-a-standard': 'A journey can only be held against a standard flow, and not against itself.',
  'is-standard': 'A step that carries out the standard is no extra beyond it. Take its match away first.',
  'not-a-variant': 'Only two maps of the same kind can be variants of one another.',
  'takes-no-words':
    'Those words cannot stand here: a name would be empty or taken, a text too long, or it is the name of a participant.',
} as const;
